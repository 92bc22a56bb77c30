package vn.xephang.rankbounds;

/** Why a rank has no bounds. */
enum RankBoundsAbsence {
    RANK_KNOWN,
    CLASSIFICATION_UNKNOWN,
    CLASSIFICATION_DISPUTED,
    NOTHING_FOLLOWS,
    CLASSES_DO_NOT_FOLLOW_SCORES,
    CONTRADICTED
}
