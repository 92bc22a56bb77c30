package vn.xephang.statistics;

/** Whether the statistics are of all that is asked about. */
enum StatisticsStatus {
    WHOLE,
    KNOWN_UNITS_ONLY,
    GROUP_SIZE_UNKNOWN,
    SELECTION_UNCERTAIN,
    NOTHING_KNOWN
}
