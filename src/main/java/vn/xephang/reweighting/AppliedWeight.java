package vn.xephang.reweighting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.rankingindex.Component;

/**
 * A component with the weight that is used.
 *
 * @param share of the sum of all weights, rounded
 * @param minimumShare the least in the range; null without a range
 */
record AppliedWeight(
        Component component,
        BigDecimal weight,
        BigDecimal share,
        @Nullable BigDecimal minimumShare,
        @Nullable BigDecimal maximumShare) {}
