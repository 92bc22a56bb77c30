package vn.xephang.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.Language;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.rankingindex.Edition;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.statistics.EditionPool.Fit;

/** The scores or the ranks of a group. */
@Controller
class StatisticsSpreadController {
    private static final int MOST_POINTS = 100;

    StatisticsSpreadController(YearlyScoreStatisticsQuery statistics, Batch batch) {
        batch.<String, PercentilesAsked, List<StatisticsPercentile>>registerWithArguments(
                "statisticsPercentiles", statistics::percentiles);
    }

    @SchemaMapping
    CompletableFuture<List<Edition>> editions(StatisticsSpread spread, DataLoader<EditionKey, Edition> editions) {
        return editions.loadMany(spread.pool().editions());
    }

    @SchemaMapping
    CompletableFuture<Comparability> comparability(
            StatisticsSpread spread, DataLoader<EditionPool, Fit> editionPoolFits) {
        return editionPoolFits.load(spread.pool()).thenApply(Fit::comparability);
    }

    @SchemaMapping
    CompletableFuture<List<BreakReason>> reasons(
            StatisticsSpread spread, DataLoader<EditionPool, Fit> editionPoolFits) {
        return editionPoolFits.load(spread.pool()).thenApply(Fit::reasons);
    }

    @SchemaMapping
    String explanation(StatisticsSpread spread, @Argument Language language) {
        return spread.explanation(language);
    }

    @SchemaMapping
    CompletableFuture<List<StatisticsPercentile>> percentiles(
            StatisticsFigures figures,
            @Argument List<BigDecimal> points,
            DataLoader<Asked<String, PercentilesAsked>, List<StatisticsPercentile>> statisticsPercentiles) {
        if (points.isEmpty() || points.size() > MOST_POINTS) {
            throw new InvalidArgument(
                    "points", new InvalidArgument.ListOf(points.size()), "it must hold from 1 to " + MOST_POINTS);
        }
        for (var i = 0; i < points.size(); i++) {
            PercentileColumn.checked("points[%d]".formatted(i), points.get(i));
        }
        return statisticsPercentiles.load(
                new Asked<>(figures.rowKey(), new PercentilesAsked(figures.list(), figures.measure(), points)));
    }

    /** Which percentiles: those of groups of one list that are read by one statement. */
    record PercentilesAsked(StatisticsList list, Measure measure, List<BigDecimal> points) {}
}
