package vn.xephang.scoregap;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Language;
import vn.xephang.yearlyscore.ScoreKey;
import vn.xephang.yearlyscore.YearlyScore;

@Controller
class ScoreGapController {
    @SchemaMapping
    CompletableFuture<ScoreGaps> gaps(YearlyScore score, DataLoader<ScoreKey, ScoreGaps> scoreGaps) {
        return scoreGaps.load(score.key());
    }

    @SchemaMapping
    ScoreGap leader(ScoreGaps gaps) {
        return gaps.leaderGap();
    }

    @SchemaMapping
    String explanation(ScoreGap gap, @Argument Language language) {
        return gap.explanation(language);
    }
}
