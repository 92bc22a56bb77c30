package vn.xephang.reweighting;

import java.math.BigDecimal;
import vn.xephang.graphql.InvalidArgument;

/** A weight that a caller gives a component. */
record ComponentWeight(String component, BigDecimal weight) {
    /** As many as a Decimal may have when written with an exponent. */
    private static final int MOST_DIGITS = 20;

    /** @param argument the way to it */
    void check(String argument) {
        if (weight.signum() < 0) {
            throw new InvalidArgument(argument, weight, "it may not be below 0");
        }
        if (Math.max(weight.precision() - weight.scale(), 1) + Math.max(weight.scale(), 0) > MOST_DIGITS) {
            throw new InvalidArgument(argument, weight, "written out it may have at most " + MOST_DIGITS + " digits");
        }
    }
}
