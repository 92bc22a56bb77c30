package vn.xephang.yearlyscore;

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

/** The flexible ranking view. */
@Controller
class YearlyScoreListController {
    YearlyScoreListController(YearlyScoreQuery scores, ListLoader loader) {
        loader.register("yearlyScore", scores::pages, scores::counts, YearlyScore::rowKey);
    }

    @QueryMapping
    CompletableFuture<Connection<YearlyScore>> yearlyScores(
            @Argument @Nullable YearlyScoreFilter filter,
            @Argument @Nullable List<YearlyScoreOrder> orderBy,
            @Arguments PageArguments page,
            DataLoader<Read<YearlyScoreList>, Connection<YearlyScore>> yearlyScorePages) {
        return yearlyScorePages.load(YearlyScoreList.read(null, filter, orderBy, page));
    }

    @SchemaMapping(typeName = "YearlyScoreConnection", field = "totalCount")
    CompletableFuture<Integer> totalCount(
            Connection<YearlyScore> connection, DataLoader<YearlyScoreList, Integer> yearlyScoreCounts) {
        return yearlyScoreCounts.load((YearlyScoreList) connection.list());
    }
}
