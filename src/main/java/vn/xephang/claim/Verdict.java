package vn.xephang.claim;

/** The outcome of a check. */
public enum Verdict {
    AGREES,
    DISAGREES,
    NOT_CHECKABLE
}
