package vn.xephang.yearlyscore;

/** Which way a unit went between two years. */
public enum Movement {
    UP,
    DOWN,
    SAME,
    NEW,
    RETURNING,
    LEFT,
    UNKNOWN
}
