package vn.xephang.claim;

/** What a claim states. */
public enum ClaimMeasure {
    SCORE,
    RANK,
    RANK_CHANGE,
    CLASSIFICATION,
    COMPONENT_SCORE,
    AWARD,
    GROUP_SIZE,
    CLASSIFICATION_COUNT,
    COMPONENT_AVERAGE,
    STATEMENT,
    PORTAL,
    PORTAL_TARGET
}
