package vn.xephang.reweighting;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.graphql.Language;
import vn.xephang.groupranking.GroupRankingFinder;
import vn.xephang.unit.Unit;

@Controller
class ReweightingController {
    private final GroupRankingFinder rankings;
    private final Reweighter reweighter;

    ReweightingController(GroupRankingFinder rankings, Reweighter reweighter) {
        this.rankings = rankings;
        this.reweighter = reweighter;
    }

    @QueryMapping
    @Nullable
    ReweightedRankingAnswer reweightedRanking(
            @Argument String group,
            @Argument int year,
            @Argument @Nullable String index,
            @Argument @Nullable List<ComponentWeight> weights,
            @Argument WeightingBasis basis,
            @Argument @Nullable WeightRange range) {
        var request = new WeightRequest(weights, basis, range);
        var ranking = rankings.find(group, year, "index", index);
        return ranking == null ? null : reweighter.answer(ranking, request);
    }

    @SchemaMapping
    String method(ReweightedRanking ranking, @Argument Language language) {
        return ranking.method(language);
    }

    @SchemaMapping
    List<String> explanation(ReweightingRefusal refusal, @Argument Language language) {
        return refusal.explanation(language);
    }

    @SchemaMapping
    CompletableFuture<List<Unit>> units(
            ComponentShortfall component,
            @Argument int first,
            DataLoader<Asked<ComponentShortfall.Key, Integer>, List<Unit>> unitsWithoutComponentScore) {
        return unitsWithoutComponentScore.load(new Asked<>(component.key(), first));
    }
}
