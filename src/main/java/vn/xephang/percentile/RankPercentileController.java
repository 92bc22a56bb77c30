package vn.xephang.percentile;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Language;
import vn.xephang.yearlyscore.ScoreKey;
import vn.xephang.yearlyscore.YearlyScore;

@Controller
class RankPercentileController {
    RankPercentileController(RankPercentileQuery percentiles, Batch batch) {
        batch.register("rankPercentiles", percentiles::forScores);
    }

    @SchemaMapping
    CompletableFuture<RankPercentile> percentile(
            YearlyScore score, DataLoader<ScoreKey, RankPercentile> rankPercentiles) {
        return rankPercentiles.load(score.key());
    }

    @SchemaMapping
    String explanation(RankPercentile percentile, @Argument Language language) {
        return percentile.explanation(language);
    }
}
