package vn.xephang.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.DatePrecision;

/** One source's statement of one figure. */
public record Claim(
        String figureCode,
        String sourceCode,
        String value,
        FigureStatus status,
        boolean isPreferred,
        ClaimMeasure measure,
        @Nullable String indexCode,
        @Nullable Integer year,
        @Nullable String groupCode,
        @Nullable String unitCode,
        @Nullable String detailCode,
        @Nullable LocalDate asOf,
        @Nullable DatePrecision asOfPrecision,
        @Nullable Integer sinceYear,
        @Nullable String note) {
    public boolean preferred() {
        return isPreferred;
    }

    public @Nullable String detail() {
        return detailCode;
    }
}
