package vn.xephang.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;

/**
 * A threshold for a metric with a deadline.
 *
 * @param isCeiling whether the value must not exceed the threshold, rather than reach it
 */
record PortalTarget(
        String targetCode,
        String metricCode,
        String measurementUnit,
        @Nullable PortalBase base,
        BigDecimal threshold,
        ValueQualifier qualifier,
        boolean isCeiling,
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

    /** The figure, as claims name it. */
    String figureCode() {
        return String.join("/", "portal_target", targetCode, deadline.toString(), "DAY");
    }

    /** The things that its sentence names. */
    public List<String> termCodes() {
        return base == null
                ? List.of(Term.metric(metricCode))
                : List.of(Term.metric(metricCode), Term.base(base.code()));
    }

    public String explanation(MeasurementUnit words, Wording wording) {
        return new TargetSentence(this, words, wording).text();
    }
}
