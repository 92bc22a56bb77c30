package vn.xephang.component;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.rankingindex.Component;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.rankingindex.Scale;
import vn.xephang.yearlyscore.RankingKey;
import vn.xephang.yearlyscore.Since;

@Controller
class ComponentAverageController {
    ComponentAverageController(ComponentAverageQuery averages, Batch batch) {
        batch.<RankingKey, Optional<Integer>, List<ComponentAverage>>registerWithArguments(
                "componentAverages", (rankings, since) -> averages.forRankings(rankings, since.orElse(null)));
    }

    @SchemaMapping
    CompletableFuture<List<ComponentAverage>> componentAverages(
            GroupRanking ranking,
            @Argument @Nullable Integer since,
            DataLoader<Asked<RankingKey, Optional<Integer>>, List<ComponentAverage>> componentAverages) {
        return componentAverages.load(new Asked<>(ranking.key(), Since.checked(since, ranking.year())));
    }

    @SchemaMapping
    CompletableFuture<Component> component(
            ComponentAverage average, DataLoader<EditionKey, List<Component>> editionComponents) {
        return Scale.component(editionComponents, average.ranking().edition(), average.componentCode());
    }
}
