package vn.xephang.statistics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Connection;
import vn.xephang.graphql.ListLoader;
import vn.xephang.graphql.ListLoader.Read;
import vn.xephang.graphql.PageArguments;
import vn.xephang.group.Group;
import vn.xephang.rankingindex.Classification;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.rankingindex.RankingIndex;
import vn.xephang.rankingindex.Scale;
import vn.xephang.unit.Unit;
import vn.xephang.yearlyscore.YearlyScoreFilter;

/** The groups of yearly scores, and what each has in common. */
@Controller
class YearlyScoreStatisticsController {
    private static final int KEY_SIZE = 1;

    YearlyScoreStatisticsController(YearlyScoreStatisticsQuery statistics, ListLoader loader) {
        loader.<StatisticsList, YearlyScoreStatistics>register(
                "yearlyScoreStatistics",
                statistics::pages,
                statistics::counts,
                found -> List.of(found.keys().rowKey()));
    }

    @QueryMapping
    CompletableFuture<Connection<YearlyScoreStatistics>> yearlyScoreStatistics(
            @Argument @Nullable YearlyScoreFilter filter,
            @Argument @Nullable List<YearlyScoreGrouping> groupBy,
            @Argument @Nullable YearlyScoreStatisticsHaving having,
            @Argument @Nullable List<YearlyScoreStatisticsOrder> orderBy,
            @Arguments PageArguments page,
            DataLoader<Read<StatisticsList>, Connection<YearlyScoreStatistics>> yearlyScoreStatisticsPages) {
        var list = StatisticsList.of(filter, groupBy, having, orderBy);
        return yearlyScoreStatisticsPages.load(Read.of(list, page, KEY_SIZE));
    }

    @SchemaMapping(typeName = "YearlyScoreStatisticsConnection", field = "totalCount")
    CompletableFuture<Integer> totalCount(
            Connection<YearlyScoreStatistics> connection,
            DataLoader<StatisticsList, Integer> yearlyScoreStatisticsCounts) {
        return yearlyScoreStatisticsCounts.load((StatisticsList) connection.list());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Group> group(YearlyScoreStatistics statistics, DataLoader<String, Group> groups) {
        return loaded(statistics.keys().groupCode(), groups);
    }

    @SchemaMapping
    CompletableFuture<@Nullable RankingIndex> index(
            YearlyScoreStatistics statistics, DataLoader<String, RankingIndex> indexes) {
        return loaded(statistics.keys().indexCode(), indexes);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Unit> parent(YearlyScoreStatistics statistics, DataLoader<String, Unit> units) {
        return loaded(statistics.keys().parentUnitCode(), units);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Classification> classification(
            YearlyScoreStatistics statistics, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        var edition = statistics.latestEdition();
        return edition == null
                ? CompletableFuture.completedFuture(null)
                : Scale.classification(
                        editionClassifications, edition, statistics.keys().classificationCode());
    }

    private static <T> CompletableFuture<@Nullable T> loaded(@Nullable String code, DataLoader<String, T> loader) {
        return code == null ? CompletableFuture.completedFuture(null) : loader.load(code);
    }
}
