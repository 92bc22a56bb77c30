package vn.xephang.reweighting;

/** What a weight is applied to. */
enum WeightingBasis {
    SHARE_OF_MAXIMUM,
    POINTS
}
