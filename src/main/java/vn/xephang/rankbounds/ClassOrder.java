package vn.xephang.rankbounds;

/** Whether the classes of an edition follow the scores. */
enum ClassOrder {
    STATED,
    CONFIRMED,
    ASSUMED,
    CONTRADICTED
}
