package vn.xephang.yearcomparison;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.rankingindex.Classification;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.rankingindex.Scale;
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

    @SchemaMapping(typeName = "ClassificationTransition", field = "from")
    CompletableFuture<@Nullable Classification> fromClassification(
            ClassificationTransition transition, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(
                editionClassifications, transition.comparison().from(), transition.fromClassificationCode());
    }

    @SchemaMapping(typeName = "ClassificationTransition", field = "to")
    CompletableFuture<@Nullable Classification> toClassification(
            ClassificationTransition transition, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(
                editionClassifications, transition.comparison().to(), transition.toClassificationCode());
    }
}
