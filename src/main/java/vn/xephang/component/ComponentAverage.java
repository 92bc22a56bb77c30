package vn.xephang.component;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.groupranking.Trend;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.yearlyscore.RankingKey;

/** A group's average in one component, beside an earlier year. */
record ComponentAverage(
        String groupCode,
        String indexCode,
        int year,
        String componentCode,
        @Nullable BigDecimal average,
        FigureStatus status,
        @Nullable Trend trend,
        FigureStatus trendStatus,
        @Nullable Integer previousYear,
        @Nullable String previousIndexCode,
        @Nullable BigDecimal previousAverage,
        @Nullable Comparability comparability,
        @Nullable String breakReasons) {
    RankingKey ranking() {
        return new RankingKey(groupCode, indexCode, year);
    }

    public List<BreakReason> reasons() {
        return BreakReason.listReasons(breakReasons);
    }

    public @Nullable BigDecimal change() {
        return average == null || previousAverage == null ? null : average.subtract(previousAverage);
    }
}
