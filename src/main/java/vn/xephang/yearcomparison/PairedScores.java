package vn.xephang.yearcomparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The scores of the units whose score is known in both years; all null where there is none. */
record PairedScores(
        int units,
        @Nullable BigDecimal averageFrom,
        @Nullable BigDecimal averageTo,
        @Nullable BigDecimal averageChange,
        @Nullable BigDecimal medianChange,
        @Nullable BigDecimal standardDeviationOfChange,
        @Nullable BigDecimal minimumChange,
        @Nullable BigDecimal maximumChange) {
    static final PairedScores NONE = new PairedScores(0, null, null, null, null, null, null, null);
}
