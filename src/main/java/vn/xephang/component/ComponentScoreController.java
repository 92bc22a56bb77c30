package vn.xephang.component;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.rankingindex.Component;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.rankingindex.Scale;
import vn.xephang.yearlyscore.ScoreKey;
import vn.xephang.yearlyscore.YearlyScore;

@Controller
class ComponentScoreController {
    @SchemaMapping
    CompletableFuture<List<ComponentScore>> components(
            YearlyScore score, DataLoader<ScoreKey, List<ComponentScore>> componentScores) {
        return componentScores.load(score.key());
    }

    @SchemaMapping
    CompletableFuture<Component> component(
            ComponentScore score, DataLoader<EditionKey, List<Component>> editionComponents) {
        return Scale.component(editionComponents, score.edition(), score.componentCode());
    }
}
