package vn.xephang.groupranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.yearlyscore.Movement;
import vn.xephang.yearlyscore.MoverQuery;
import vn.xephang.yearlyscore.RankingKey;
import vn.xephang.yearlyscore.Since;
import vn.xephang.yearlyscore.YearlyScore;

/** The units of a ranking that moved most. */
@Controller
class MoverController {
    private static final Set<Movement> DIRECTIONS = Set.of(Movement.UP, Movement.DOWN, Movement.SAME);

    MoverController(MoverQuery movers, Batch batch) {
        batch.<RankingKey, Wanted, List<YearlyScore>>registerWithArguments(
                "movers",
                (rankings, wanted) -> movers.forRankings(
                        rankings, wanted.direction(), wanted.since().orElse(null), wanted.first()));
        batch.<RankingKey, Against, List<BreakReason>>registerWithArguments(
                "moversReasons",
                (rankings, against) -> movers.reasons(
                        rankings, against.direction(), against.since().orElse(null)));
    }

    @SchemaMapping
    CompletableFuture<List<YearlyScore>> movers(
            GroupRanking ranking,
            @Argument Movement direction,
            @Argument @Nullable Integer since,
            @Argument int first,
            DataLoader<Asked<RankingKey, Wanted>, List<YearlyScore>> movers) {
        check(direction);
        return movers.load(
                new Asked<>(ranking.key(), new Wanted(direction, Since.checked(since, ranking.year()), first)));
    }

    @SchemaMapping
    CompletableFuture<List<BreakReason>> moversReasons(
            GroupRanking ranking,
            @Argument Movement direction,
            @Argument @Nullable Integer since,
            DataLoader<Asked<RankingKey, Against>, List<BreakReason>> moversReasons) {
        check(direction);
        return moversReasons.load(
                new Asked<>(ranking.key(), new Against(direction, Since.checked(since, ranking.year()))));
    }

    private static void check(Movement direction) {
        if (!DIRECTIONS.contains(direction)) {
            throw new InvalidArgument("direction", direction, "it must be UP, DOWN or SAME");
        }
    }

    /** Which way who moved, and since when. */
    record Against(Movement direction, Optional<Integer> since) {}

    /** Which movers. */
    record Wanted(Movement direction, Optional<Integer> since, int first) {}
}
