package vn.xephang.reweighting;

import java.math.BigDecimal;
import vn.xephang.graphql.InvalidArgument;

/** Bounds of a component's share of all weights. */
record ComponentWeightRange(String component, BigDecimal min, BigDecimal max) {
    private static final int MOST_DECIMALS = 6;

    ComponentWeightRange {
        checked("range.components.min", min);
        checked("range.components.max", max);
        if (min.compareTo(max) > 0) {
            throw new InvalidArgument("range.components.min", min, "it may not be above its max, " + max);
        }
    }

    static BigDecimal checked(String argument, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidArgument(argument, share, "it must be from 0 to 1");
        }
        if (share.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new InvalidArgument(argument, share, "it may have at most " + MOST_DECIMALS + " decimals");
        }
        return share;
    }
}
