package vn.xephang.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.DatePrecision;

/**
 * The latest figure up to a target's deadline.
 *
 * @param computed what its parts give where that contradicts it
 * @param certain whether no value that the source's words allow would tell otherwise
 */
record TargetProgress(
        BigDecimal value,
        ValueQualifier qualifier,
        LocalDate asOf,
        DatePrecision asOfPrecision,
        boolean met,
        boolean certain,
        BigDecimal difference,
        @Nullable BigDecimal computed,
        String figureCode) {}
