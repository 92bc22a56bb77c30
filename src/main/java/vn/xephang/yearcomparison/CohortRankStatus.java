package vn.xephang.yearcomparison;

/** Why there is a rank, or why not. */
enum CohortRankStatus {
    COMPUTED,
    NOT_IN_COHORT,
    RANK_UNKNOWN,
    BETTER_UNITS_UNKNOWN
}
