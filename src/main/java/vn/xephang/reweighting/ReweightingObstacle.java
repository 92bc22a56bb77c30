package vn.xephang.reweighting;

/** Why a group cannot be ranked with other weights. */
enum ReweightingObstacle {
    GROUP_SIZE_UNKNOWN,
    GROUP_SIZE_CONTRADICTED,
    UNITS_UNKNOWN,
    COMPONENTS_UNKNOWN,
    WEIGHTS_NOT_PUBLISHED,
    COMPONENT_SCORES_MISSING,
    MAXIMUM_SCORES_UNKNOWN
}
