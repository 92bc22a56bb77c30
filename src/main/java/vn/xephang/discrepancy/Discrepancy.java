package vn.xephang.discrepancy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.ClaimMeasure;

/** A figure that is contradicted. */
record Discrepancy(
        DiscrepancyKind kind,
        ClaimMeasure measure,
        String figureCode,
        @Nullable Integer year,
        @Nullable String groupCode,
        @Nullable String unitCode,
        @Nullable String reported,
        @Nullable String computed,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<String> figureCodes) {
    public String subject() {
        return figureCode;
    }
}
