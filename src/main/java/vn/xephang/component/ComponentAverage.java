package vn.xephang.component;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.groupranking.Trend;
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
        @Nullable BigDecimal previousAverage) {
    RankingKey ranking() {
        return new RankingKey(groupCode, indexCode, year);
    }

    public @Nullable BigDecimal change() {
        return average == null || previousAverage == null ? null : average.subtract(previousAverage);
    }
}
