package vn.xephang.fact;

/** What kind of fact. */
enum FactKind {
    LEADER,
    LEADERS_UNCHANGED,
    BIGGEST_CLIMB,
    BIGGEST_FALL,
    FIRST_TIME_IN_TOP,
    CLASS_EMPTIED,
    CLASS_COUNT_CHANGED,
    CLASS_CONCENTRATED_IN_ONE_PARENT,
    TARGET_MET,
    TARGET_MISSED,
    STATED_SHARE_DISAGREES,
    SOURCES_DISAGREE,
    FIGURE_CONTRADICTED;

    /** The target that the fact is about has the sentence. */
    boolean isOfTarget() {
        return this == TARGET_MET || this == TARGET_MISSED;
    }

    /** The contradiction that the fact is about has the sentence. */
    boolean isOfDiscrepancy() {
        return this == STATED_SHARE_DISAGREES || this == SOURCES_DISAGREE || this == FIGURE_CONTRADICTED;
    }
}
