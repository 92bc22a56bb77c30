package vn.xephang.yearcomparison;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Language;
import vn.xephang.unit.Unit;
import vn.xephang.yearlyscore.ScoreKey;
import vn.xephang.yearlyscore.YearlyScore;

@Controller
class UnitComparisonController {
    @SchemaMapping
    CompletableFuture<Unit> unit(UnitComparison comparison, DataLoader<String, Unit> units) {
        return units.load(comparison.unitCode());
    }

    @SchemaMapping
    CompletableFuture<@Nullable YearlyScore> from(
            UnitComparison comparison, DataLoader<ScoreKey, YearlyScore> yearlyScores) {
        var key = comparison.fromKey();
        return key == null ? CompletableFuture.completedFuture(null) : yearlyScores.load(key);
    }

    @SchemaMapping
    CompletableFuture<@Nullable YearlyScore> to(
            UnitComparison comparison, DataLoader<ScoreKey, YearlyScore> yearlyScores) {
        var key = comparison.toKey();
        return key == null ? CompletableFuture.completedFuture(null) : yearlyScores.load(key);
    }

    @SchemaMapping
    CompletableFuture<CohortRank> cohort(
            UnitComparison comparison, DataLoader<UnitComparison, CohortRank> cohortRanks) {
        return cohortRanks.load(comparison);
    }

    @SchemaMapping
    String explanation(CohortRank rank, @Argument Language language) {
        return new CohortSentence(rank, language).text();
    }
}
