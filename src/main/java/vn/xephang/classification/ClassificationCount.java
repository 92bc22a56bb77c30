package vn.xephang.classification;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.yearlyscore.RankingKey;

/** How many units of a group are in one class, beside an earlier year. */
public record ClassificationCount(
        String groupCode,
        String indexCode,
        int year,
        String classificationCode,
        @Nullable Integer unitCount,
        FigureStatus status,
        @Nullable Integer reportedCount,
        @Nullable Integer computedCount,
        int knownCount,
        @Nullable Integer minCount,
        @Nullable Integer maxCount,
        @Nullable Integer groupUnits,
        @Nullable Integer previousYear,
        @Nullable String previousIndexCode,
        @Nullable Integer previousCount,
        @Nullable Comparability comparability,
        @Nullable String breakReasons) {
    RankingKey ranking() {
        return new RankingKey(groupCode, indexCode, year);
    }

    public List<BreakReason> reasons() {
        return BreakReason.listReasons(breakReasons);
    }

    public @Nullable Integer count() {
        return unitCount;
    }

    public @Nullable Integer reported() {
        return reportedCount;
    }

    public @Nullable Integer computed() {
        return computedCount;
    }

    public @Nullable Integer inferred() {
        return status == FigureStatus.INFERRED ? unitCount : null;
    }

    public @Nullable Integer min() {
        return minCount;
    }

    public @Nullable Integer max() {
        return maxCount;
    }

    public @Nullable BigDecimal share() {
        return Share.percent(unitCount, groupUnits);
    }

    public int known() {
        return knownCount;
    }

    public @Nullable Integer change() {
        return unitCount == null || previousCount == null ? null : unitCount - previousCount;
    }

    /** The figure, as claims name it. */
    String figureCode() {
        return String.join("/", "classification_count", indexCode, String.valueOf(year), groupCode, classificationCode);
    }
}
