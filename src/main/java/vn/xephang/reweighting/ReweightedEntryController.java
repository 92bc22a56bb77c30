package vn.xephang.reweighting;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Connection;
import vn.xephang.graphql.PageArguments;
import vn.xephang.unit.Unit;
import vn.xephang.yearlyscore.ScoreKey;
import vn.xephang.yearlyscore.TieMethod;
import vn.xephang.yearlyscore.YearlyScore;

@Controller
class ReweightedEntryController {
    @SchemaMapping
    Connection<ReweightedEntry> entries(
            ReweightedRanking ranking,
            @Argument @Nullable ReweightedEntryFilter filter,
            @Argument @Nullable List<ReweightedEntryOrder> orderBy,
            @Arguments PageArguments page) {
        return ReweightedEntryList.page(ranking, filter, orderBy, page);
    }

    @SchemaMapping(typeName = "ReweightedEntryConnection", field = "totalCount")
    int totalCount(Connection<ReweightedEntry> connection) {
        return ((ReweightedEntryList) connection.list()).totalCount();
    }

    @SchemaMapping
    CompletableFuture<Unit> unit(ReweightedEntry entry, DataLoader<String, Unit> units) {
        return units.load(entry.unitCode());
    }

    @SchemaMapping
    CompletableFuture<YearlyScore> yearlyScore(ReweightedEntry entry, DataLoader<ScoreKey, YearlyScore> yearlyScores) {
        return yearlyScores.load(entry.unit().key());
    }

    @SchemaMapping
    int rank(ReweightedEntry entry, @Argument TieMethod ties) {
        return entry.rank(ties);
    }
}
