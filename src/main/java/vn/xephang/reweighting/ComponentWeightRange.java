package vn.xephang.reweighting;

import java.math.BigDecimal;
import vn.xephang.graphql.InvalidArgument;

/** Bounds of a component's share of all weights. */
record ComponentWeightRange(String component, BigDecimal min, BigDecimal max) {
    private static final int MOST_DECIMALS = 6;

    /** @param place the way to it */
    void check(String place) {
        checked(place + ".min", min);
        checked(place + ".max", max);
        if (min.compareTo(max) > 0) {
            throw new InvalidArgument(place + ".min", min, "it may not be above its max, " + max);
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
