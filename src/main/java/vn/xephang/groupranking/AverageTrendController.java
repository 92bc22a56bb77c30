package vn.xephang.groupranking;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.groupranking.AverageTrendQuery.Pair;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.yearlyscore.RankingKey;

@Controller
class AverageTrendController {
    @SchemaMapping
    CompletableFuture<@Nullable Comparability> averageTrendComparability(
            GroupRanking ranking, DataLoader<RankingKey, @Nullable Pair> averageTrendPairs) {
        return averageTrendPairs.load(ranking.key()).thenApply(pair -> pair == null ? null : pair.comparability());
    }

    @SchemaMapping
    CompletableFuture<List<BreakReason>> averageTrendReasons(
            GroupRanking ranking, DataLoader<RankingKey, @Nullable Pair> averageTrendPairs) {
        return averageTrendPairs
                .load(ranking.key())
                .thenApply(pair -> BreakReason.listReasons(pair == null ? null : pair.reasons()));
    }
}
