package vn.xephang.discrepancy;

/** Who contradicts a figure. */
enum DiscrepancyKind {
    REPORTED_AGAINST_COMPUTED,
    SOURCES_DISAGREE
}
