package vn.xephang.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Parts of a whole. */
final class Share {
    private Share() {}

    /** In percent with two places; null where either is unknown or there is no whole. */
    static @Nullable BigDecimal percent(@Nullable Integer part, @Nullable Integer whole) {
        if (part == null || whole == null || whole == 0) {
            return null;
        }
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
