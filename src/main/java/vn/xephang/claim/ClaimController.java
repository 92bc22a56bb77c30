package vn.xephang.claim;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Language;
import vn.xephang.source.Source;

@Controller
class ClaimController {
    @SchemaMapping
    CompletableFuture<Source> source(Claim claim, DataLoader<String, Source> sources) {
        return sources.load(claim.sourceCode());
    }

    @SchemaMapping
    @Nullable
    String explanation(FigureCheck check, @Argument Language language) {
        return check.explanation(language);
    }
}
