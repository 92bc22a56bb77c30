package vn.xephang.yearcomparison;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.classification.ClassificationCount;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.rankingindex.Classification;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.rankingindex.Scale;
import vn.xephang.yearcomparison.TransitionCell.Place;
import vn.xephang.yearlyscore.RankingKey;

@Controller
class TransitionController {
    @SchemaMapping
    CompletableFuture<List<ClassificationTransition>> transitions(
            YearComparison comparison, DataLoader<ComparisonKey, List<ClassificationTransition>> transitions) {
        return transitions.load(comparison.key());
    }

    @SchemaMapping
    CompletableFuture<TransitionMatrix> transitionMatrix(
            YearComparison comparison,
            DataLoader<ComparisonKey, List<ClassificationTransition>> transitions,
            DataLoader<Asked<RankingKey, Optional<Integer>>, List<ClassificationCount>> classificationCounts) {
        var from = classificationCounts.load(new Asked<>(comparison.from().key(), Optional.empty()));
        var to = classificationCounts.load(new Asked<>(comparison.to().key(), Optional.empty()));
        var found = transitions.load(comparison.key());
        return CompletableFuture.allOf(from, to, found)
                .thenApply(all -> new TransitionMatrix(comparison, found.join(), from.join(), to.join()));
    }

    @SchemaMapping(typeName = "ClassificationTransition", field = "from")
    CompletableFuture<@Nullable Classification> from(
            ClassificationTransition transition, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(
                editionClassifications, transition.comparison().from(), transition.fromClassificationCode());
    }

    @SchemaMapping(typeName = "ClassificationTransition", field = "to")
    CompletableFuture<@Nullable Classification> to(
            ClassificationTransition transition, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(
                editionClassifications, transition.comparison().to(), transition.toClassificationCode());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Classification> classification(
            TransitionMargin margin, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(
                editionClassifications, margin.edition(), margin.end().classificationCode());
    }

    @SchemaMapping(typeName = "TransitionCell", field = "from")
    CompletableFuture<@Nullable Classification> cellFrom(
            TransitionCell cell, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(
                editionClassifications, cell.comparison().from(), cell.fromEnd().classificationCode());
    }

    @SchemaMapping(typeName = "TransitionCell", field = "to")
    CompletableFuture<@Nullable Classification> cellTo(
            TransitionCell cell, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(
                editionClassifications, cell.comparison().to(), cell.toEnd().classificationCode());
    }

    @SchemaMapping
    CompletableFuture<List<UnitComparison>> units(
            TransitionCell cell,
            @Argument int first,
            DataLoader<Asked<Place, Integer>, List<UnitComparison>> transitionUnits) {
        return cell.known() == 0
                ? CompletableFuture.completedFuture(List.of())
                : transitionUnits.load(new Asked<>(cell.place(), first));
    }
}
