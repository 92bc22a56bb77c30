package vn.xephang.yearcomparison;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Connection;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.ListLoader;
import vn.xephang.graphql.ListLoader.Read;
import vn.xephang.graphql.PageArguments;
import vn.xephang.group.Group;
import vn.xephang.groupranking.GroupRankingFinder;

@Controller
class YearComparisonController {
    private final YearComparisonQuery comparisons;
    private final GroupRankingFinder rankings;

    YearComparisonController(YearComparisonQuery comparisons, GroupRankingFinder rankings, ListLoader loader) {
        this.comparisons = comparisons;
        this.rankings = rankings;
        loader.register("unitComparison", comparisons::pages, comparisons::counts, UnitComparison::rowKey);
    }

    @QueryMapping
    Optional<YearComparison> yearComparison(
            @Argument String group,
            @Argument int from,
            @Argument int to,
            @Argument @Nullable String fromIndex,
            @Argument @Nullable String toIndex) {
        if (from >= to) {
            throw new InvalidArgument("from", from, "it must be before to, " + to);
        }
        var earlier = rankings.find(group, from, "fromIndex", fromIndex);
        var later = rankings.find(group, to, "toIndex", toIndex);
        return earlier == null || later == null ? Optional.empty() : comparisons.find(earlier, later);
    }

    @SchemaMapping
    CompletableFuture<Group> group(YearComparison comparison, DataLoader<String, Group> groups) {
        return groups.load(comparison.to().groupCode());
    }

    @SchemaMapping
    CompletableFuture<Connection<UnitComparison>> units(
            YearComparison comparison,
            @Argument @Nullable UnitComparisonFilter filter,
            @Argument @Nullable List<UnitComparisonOrder> orderBy,
            @Arguments PageArguments page,
            DataLoader<Read<UnitComparisonList>, Connection<UnitComparison>> unitComparisonPages) {
        var list = new UnitComparisonList(comparison.key(), filter, UnitComparisonOrder.keys(orderBy));
        return unitComparisonPages.load(Read.of(list, page, YearComparisonQuery.KEY_SIZE));
    }

    @SchemaMapping(typeName = "UnitComparisonConnection", field = "totalCount")
    CompletableFuture<Integer> totalCount(
            Connection<UnitComparison> connection, DataLoader<UnitComparisonList, Integer> unitComparisonCounts) {
        return unitComparisonCounts.load((UnitComparisonList) connection.list());
    }
}
