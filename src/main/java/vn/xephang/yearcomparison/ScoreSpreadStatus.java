package vn.xephang.yearcomparison;

/** Whose figures they are. */
enum ScoreSpreadStatus {
    WHOLE_GROUP,
    KNOWN_UNITS_ONLY,
    GROUP_SIZE_UNKNOWN,
    NO_SCORES
}
