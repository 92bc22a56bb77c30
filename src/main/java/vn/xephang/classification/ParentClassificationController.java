package vn.xephang.classification;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.classification.ParentClassificationCounts.ParentClassificationCount;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.rankingindex.Classification;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.rankingindex.Scale;
import vn.xephang.unit.Unit;
import vn.xephang.yearlyscore.RankingKey;

/** Class counts by district. */
@Controller
class ParentClassificationController {
    ParentClassificationController(ParentClassificationQuery counts, Batch batch) {
        batch.<RankingKey, Integer, List<ParentClassificationCounts>>registerWithArguments(
                "classificationCountsByParent", counts::forRankings);
    }

    @SchemaMapping
    CompletableFuture<List<ParentClassificationCounts>> classificationCountsByParent(
            GroupRanking ranking,
            @Argument int first,
            DataLoader<Asked<RankingKey, Integer>, List<ParentClassificationCounts>> classificationCountsByParent) {
        return classificationCountsByParent.load(new Asked<>(ranking.key(), first));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Unit> parent(ParentClassificationCounts counts, DataLoader<String, Unit> units) {
        var parent = counts.parentUnitCode();
        return parent == null ? CompletableFuture.completedFuture(null) : units.load(parent);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Classification> classification(
            ParentClassificationCount count, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(editionClassifications, count.edition(), count.classificationCode());
    }
}
