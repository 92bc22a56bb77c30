package vn.xephang.yearcomparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Middle and spread of some scores, or how they differ from those of another year. */
record ScoreFigures(
        BigDecimal average,
        BigDecimal median,
        @Nullable BigDecimal standardDeviation,
        BigDecimal minimum,
        BigDecimal maximum) {
    ScoreFigures minus(ScoreFigures earlier) {
        return new ScoreFigures(
                average.subtract(earlier.average),
                median.subtract(earlier.median),
                standardDeviation == null || earlier.standardDeviation == null
                        ? null
                        : standardDeviation.subtract(earlier.standardDeviation),
                minimum.subtract(earlier.minimum),
                maximum.subtract(earlier.maximum));
    }
}
