package vn.xephang.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureCheck;
import vn.xephang.claim.FigureStatus;
import vn.xephang.claim.Verdict;
import vn.xephang.graphql.DatePrecision;

/** One metric of the portal on one date. */
record PortalServiceStat(
        String metricCode,
        LocalDate asOf,
        DatePrecision asOfPrecision,
        @Nullable String baseCode,
        @Nullable String baseNameVi,
        @Nullable String baseNameEn,
        BigDecimal value,
        String measurementUnit,
        ValueQualifier qualifier,
        FigureStatus status,
        @Nullable Integer rank,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal computedValue,
        Verdict verdict,
        String figureCode,
        @Nullable String note) {
    public String unit() {
        return measurementUnit;
    }

    public @Nullable PortalBase base() {
        return PortalBase.of(baseCode, baseNameVi, baseNameEn);
    }

    /** Only a share can be checked by what it is a share of. */
    public @Nullable FigureCheck check() {
        return baseCode == null
                ? null
                : new ShareCheck(value, numerator, denominator, computedValue, verdict, qualifier).figureCheck();
    }
}
