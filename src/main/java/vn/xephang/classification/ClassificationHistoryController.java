package vn.xephang.classification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.group.Group;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.yearlyscore.RankingKey;

/** Class counts over the years. */
@Controller
class ClassificationHistoryController {
    @SchemaMapping
    CompletableFuture<List<ClassificationYear>> classificationHistory(
            Group group,
            @Argument @Nullable Integer from,
            @Argument @Nullable Integer to,
            DataLoader<String, List<GroupRanking>> rankingsOfGroup) {
        if (from != null && to != null && from > to) {
            throw new InvalidArgument("from", from, "it may not be after to, " + to);
        }
        return rankingsOfGroup
                .load(group.code())
                .thenApply(rankings -> rankings.stream()
                        .filter(ranking ->
                                (from == null || ranking.year() >= from) && (to == null || ranking.year() <= to))
                        .sorted(Comparator.comparing(GroupRanking::year).thenComparing(GroupRanking::indexCode))
                        .map(ClassificationYear::new)
                        .toList());
    }

    @SchemaMapping
    CompletableFuture<List<ClassificationCount>> counts(
            ClassificationYear year,
            DataLoader<Asked<RankingKey, Optional<Integer>>, List<ClassificationCount>> classificationCounts) {
        return classificationCounts.load(new Asked<>(year.ranking().key(), Optional.empty()));
    }
}
