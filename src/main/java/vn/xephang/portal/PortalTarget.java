package vn.xephang.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A threshold for a metric with a deadline. */
record PortalTarget(
        String targetCode,
        String metricCode,
        String measurementUnit,
        @Nullable PortalBase base,
        BigDecimal threshold,
        ValueQualifier qualifier,
        TargetScope scope,
        @Nullable LocalDate startsOn,
        LocalDate deadline,
        List<String> documentSourceCodes,
        String sourceCode,
        @Nullable TargetProgress progress,
        @Nullable String note) {
    public String code() {
        return targetCode;
    }

    public String unit() {
        return measurementUnit;
    }
}
