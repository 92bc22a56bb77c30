package vn.xephang.rankingindex;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Claim;
import vn.xephang.graphql.Language;

@Controller
class RankingIndexController {
    private final RankingIndexQuery indexes;
    private final EditionQuery editions;

    RankingIndexController(RankingIndexQuery indexes, EditionQuery editions) {
        this.indexes = indexes;
        this.editions = editions;
    }

    @QueryMapping
    List<RankingIndex> indexes() {
        return indexes.listIndexes();
    }

    @SchemaMapping
    String name(RankingIndex index, @Argument Language language) {
        return index.name(language);
    }

    @SchemaMapping(typeName = "Claim", field = "index")
    CompletableFuture<@Nullable RankingIndex> claimIndex(Claim claim, DataLoader<String, RankingIndex> indexes) {
        var index = claim.indexCode();
        return index == null ? CompletableFuture.completedFuture(null) : indexes.load(index);
    }

    @SchemaMapping
    CompletableFuture<@Nullable RankingIndex> successor(RankingIndex index, DataLoader<String, RankingIndex> indexes) {
        var successor = index.successorIndexCode();
        return successor == null ? CompletableFuture.completedFuture(null) : indexes.load(successor);
    }

    @BatchMapping(typeName = "RankingIndex", field = "editions")
    Map<RankingIndex, List<Edition>> editions(List<RankingIndex> parents) {
        var found = editions.forIndexes(parents.stream().map(RankingIndex::code).toList());
        return parents.stream()
                .collect(Collectors.toMap(Function.identity(), index -> found.getOrDefault(index.code(), List.of())));
    }
}
