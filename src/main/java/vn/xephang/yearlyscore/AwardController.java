package vn.xephang.yearlyscore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Language;

@Controller
class AwardController {
    @SchemaMapping
    CompletableFuture<List<Award>> awards(YearlyScore score, DataLoader<ScoreKey, List<Award>> awards) {
        return awards.load(score.key());
    }

    @SchemaMapping
    String name(Award award, @Argument Language language) {
        return award.name(language);
    }
}
