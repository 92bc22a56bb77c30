package vn.xephang.source;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SourceController {
    @SchemaMapping
    CompletableFuture<@Nullable Source> citedIn(Source source, DataLoader<String, Source> sources) {
        var citing = source.citedInSourceCode();
        return citing == null ? CompletableFuture.completedFuture(null) : sources.load(citing);
    }
}
