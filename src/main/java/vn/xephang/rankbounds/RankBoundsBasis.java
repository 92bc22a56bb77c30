package vn.xephang.rankbounds;

/** What bounds a rank. */
enum RankBoundsBasis {
    CLASSIFICATION,
    OPEN_CLAIM,
    SCORE,
    TAKEN_RANKS,
    GROUP_SIZE
}
