package vn.xephang.yearlyscore;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Batch.Asked;

@Controller
class RankChangeController {
    RankChangeController(RankChangeQuery changes, Batch batch) {
        batch.<YearlyScore, Optional<Integer>, RankChange>registerWithArguments(
                "rankChanges", (scores, since) -> changes.forScores(scores, since.orElse(null)));
    }

    @SchemaMapping
    CompletableFuture<RankChange> rankChange(
            YearlyScore score,
            @Argument @Nullable Integer since,
            DataLoader<Asked<YearlyScore, Optional<Integer>>, RankChange> rankChanges) {
        return rankChanges.load(new Asked<>(score, Since.checked(since, score.year())));
    }
}
