package vn.xephang.mover;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.yearlyscore.ScoreKey;
import vn.xephang.yearlyscore.YearlyScore;

@Controller
class MoversController {
    private final MoversQuery movers;

    MoversController(MoversQuery movers) {
        this.movers = movers;
    }

    @QueryMapping
    Movers movers(
            @Argument @Nullable MoverFilter filter,
            @Argument @Nullable Integer since,
            @Argument boolean adjacent,
            @Argument int first) {
        return movers.find(Wanted.of(filter, since, adjacent, first));
    }

    @SchemaMapping
    boolean isPartial(Movers found) {
        return movers.isPartial(found.wanted());
    }

    @SchemaMapping
    CompletableFuture<YearlyScore> yearlyScore(Mover mover, DataLoader<ScoreKey, YearlyScore> yearlyScores) {
        return yearlyScores.load(mover.key());
    }
}
