package vn.xephang.statistics;

import java.math.BigDecimal;
import vn.xephang.graphql.InvalidArgument;

/** A percentile that groups are chosen or ordered by. */
record PercentileColumn(Measure measure, BigDecimal point) {
    private static final BigDecimal MOST = new BigDecimal(100);

    /** Two spellings of one point, 50 and 50.0, are one column. */
    static PercentileColumn of(String argument, Measure measure, BigDecimal point) {
        return new PercentileColumn(measure, checked(argument, point));
    }

    static BigDecimal checked(String argument, BigDecimal point) {
        if (point.signum() < 0 || point.compareTo(MOST) > 0) {
            throw new InvalidArgument(argument, point, "it must be from 0 to 100");
        }
        return point.stripTrailingZeros();
    }

    String name() {
        return measure.column("percentile_" + point.toPlainString().replace('.', '_'));
    }
}
