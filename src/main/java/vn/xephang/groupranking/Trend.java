package vn.xephang.groupranking;

/** Which way an average went, in the words of the source. */
public enum Trend {
    STRONGLY_UP,
    UP,
    MOSTLY_UP,
    UNCHANGED,
    SLIGHTLY_DOWN,
    MOSTLY_DOWN,
    DOWN
}
