package vn.xephang.fact;

/** A figure that a fact tells. */
record FactFigure(Role role, String value) {
    /** What the figure is. */
    enum Role {
        RANK,
        PREVIOUS_RANK,
        RANK_CHANGE,
        SCORE,
        PLACES,
        COUNT,
        PREVIOUS_COUNT,
        VALUE,
        THRESHOLD,
        DIFFERENCE,
        REPORTED,
        COMPUTED
    }
}
