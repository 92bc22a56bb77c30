package vn.xephang.limit.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.DerivedDocument;
import vn.xephang.limit.LimitProperties;

/**
 * Remembers valid documents, which clients send again and again: parsing and validating takes a third of a small request. What
 * is refused is forgotten, and the space is counted in characters, so that no text can take more of it than its length; one
 * that is asked once does not push out those that are asked often.
 */
@Component
class DocumentCache implements PreparsedDocumentProvider {
    private final Cache<String, PreparsedDocumentEntry> documents;
    private final DocumentLimits limits;

    DocumentCache(LimitProperties properties, DocumentLimits limits) {
        this.documents = Caffeine.newBuilder()
                .maximumWeight(properties.document().cache())
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                .build();
        this.limits = limits;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var text = input.getQuery();
        var known = documents.getIfPresent(text);
        if (known == null) {
            return CompletableFuture.completedFuture(read(text, input, parseAndValidate));
        }
        // Where what is wrong with a variable is looked for; one that is read now is put there when it is validated.
        input.getGraphQLContext().put(Document.class, Objects.requireNonNull(known.getDocument()));
        return CompletableFuture.completedFuture(known);
    }

    private PreparsedDocumentEntry read(
            String text, ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        try {
            if (!input.getGraphQLContext().hasKey(DerivedDocument.class)) {
                limits.check(text);
            }
        } catch (Refusal refusal) {
            return new PreparsedDocumentEntry(refusal.error());
        }
        var entry = parseAndValidate.apply(input);
        if (!entry.hasErrors()) {
            documents.put(text, entry);
        }
        return entry;
    }

    /** How many documents are remembered, for the tests. */
    long size() {
        documents.cleanUp();
        return documents.estimatedSize();
    }
}
