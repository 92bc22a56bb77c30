package vn.xephang.classification;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Claim;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.rankingindex.Classification;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.rankingindex.Scale;
import vn.xephang.yearlyscore.RankingKey;
import vn.xephang.yearlyscore.Since;

@Controller
class ClassificationCountController {
    ClassificationCountController(ClassificationCountQuery counts, Batch batch) {
        batch.<RankingKey, Optional<Integer>, List<ClassificationCount>>registerWithArguments(
                "classificationCounts", (rankings, since) -> counts.forRankings(rankings, since.orElse(null)));
    }

    @SchemaMapping
    CompletableFuture<List<ClassificationCount>> classificationCounts(
            GroupRanking ranking,
            @Argument @Nullable Integer since,
            DataLoader<Asked<RankingKey, Optional<Integer>>, List<ClassificationCount>> classificationCounts) {
        return classificationCounts.load(new Asked<>(ranking.key(), Since.checked(since, ranking.year())));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Classification> classification(
            ClassificationCount count, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(editionClassifications, count.ranking().edition(), count.classificationCode());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(ClassificationCount count, DataLoader<String, List<Claim>> figureClaims) {
        return figureClaims.load(count.figureCode());
    }
}
