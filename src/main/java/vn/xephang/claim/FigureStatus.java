package vn.xephang.claim;

/** How a served figure came to be. */
public enum FigureStatus {
    REPORTED,
    COMPUTED,
    INFERRED,
    CONFLICTING,
    NOT_PUBLISHED
}
