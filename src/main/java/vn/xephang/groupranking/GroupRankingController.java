package vn.xephang.groupranking;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.group.Group;

/** The ways to group rankings. */
@Controller
class GroupRankingController {
    private final GroupRankingQuery rankings;
    private final GroupRankingFinder finder;

    GroupRankingController(GroupRankingQuery rankings, GroupRankingFinder finder) {
        this.rankings = rankings;
        this.finder = finder;
    }

    @QueryMapping
    @Nullable
    GroupRanking groupRanking(@Argument String group, @Argument int year, @Argument @Nullable String index) {
        return finder.find(group, year, "index", index);
    }

    @QueryMapping
    List<GroupRanking> groupRankings(@Argument @Nullable GroupRankingFilter filter) {
        return rankings.listRankings(filter == null ? new SqlConditions() : filter.conditions());
    }

    @SchemaMapping
    CompletableFuture<@Nullable GroupRanking> ranking(
            Group group,
            @Argument int year,
            @Argument @Nullable String index,
            DataLoader<String, List<GroupRanking>> rankingsOfGroup) {
        return rankingsOfGroup
                .load(group.code())
                .thenApply(all -> GroupRankingFinder.only(
                        all.stream().filter(ranking -> ranking.year() == year).toList(), "index", index));
    }

    @SchemaMapping
    CompletableFuture<List<GroupRanking>> rankings(
            Group group, DataLoader<String, List<GroupRanking>> rankingsOfGroup) {
        return rankingsOfGroup.load(group.code());
    }
}
