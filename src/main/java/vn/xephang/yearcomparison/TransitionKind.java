package vn.xephang.yearcomparison;

/** What a unit is in one of the two years, as far as classes go. */
enum TransitionKind {
    CLASS,
    NEW,
    RETURNING,
    LEFT,
    UNKNOWN
}
