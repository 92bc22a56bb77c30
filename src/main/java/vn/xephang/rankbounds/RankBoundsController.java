package vn.xephang.rankbounds;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Language;
import vn.xephang.yearlyscore.ScoreKey;
import vn.xephang.yearlyscore.YearlyScore;

@Controller
class RankBoundsController {
    @SchemaMapping
    CompletableFuture<RankBounds> rankBounds(YearlyScore score, DataLoader<ScoreKey, RankBounds> rankBounds) {
        return rankBounds.load(score.key());
    }

    @SchemaMapping
    String explanation(RankBounds bounds, @Argument Language language) {
        return bounds.explanation(language);
    }
}
