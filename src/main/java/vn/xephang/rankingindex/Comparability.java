package vn.xephang.rankingindex;

/** How far two years can be compared, best first. */
public enum Comparability {
    COMPARABLE,
    CAVEAT,
    NOT_COMPARABLE
}
