package vn.xephang.yearlyscore;

/** How units with equal scores are ranked. */
public enum TieMethod {
    COMPETITION,
    DENSE,
    ORDINAL
}
