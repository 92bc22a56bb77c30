package vn.xephang.rankbounds;

/** Why a rank has no bounds. */
enum RankBoundsAbsence {
    RANK_KNOWN,
    CLASSIFICATION_UNKNOWN,
    CLASSIFICATION_DISPUTED,
    COUNTS_UNKNOWN,
    CLASSES_DO_NOT_FOLLOW_SCORES,
    CONTRADICTED
}
