package vn.xephang.limit.document;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.xephang.limit.Limits;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentCacheTests {
    private static final int SPACE = 1000;
    private final AtomicInteger parsed = new AtomicInteger();
    private final DocumentCache cache = cache();

    @Test
    void aDocumentIsParsedOnce() {
        ask("{ a }");
        ask("{ a }");
        assertThat(parsed).hasValue(1);
        ask("{ b }");
        assertThat(parsed).hasValue(2);
    }

    @Test
    void whatIsNoDocumentIsNotRemembered() {
        ask("{ a ");
        ask("{ a ");
        assertThat(parsed).hasValue(2);
        assertThat(cache.size()).isZero();
    }

    @Test
    void whatIsTooLongIsNotEvenParsed() {
        assertThat(ask("{ a } " + "#\n".repeat(3000)).getErrors().get(0).getExtensions())
                .containsEntry("limit", "tokens");
        assertThat(parsed).hasValue(0);
        assertThat(cache.size()).isZero();
    }

    @Test
    void manyDocumentsTakeNoMoreThanTheSpace() {
        for (int i = 0; i < 200; i++) {
            ask("{ a%d } %s".formatted(i, " ".repeat(90)));
        }
        assertThat(cache.size()).isBetween(1L, SPACE / 90L);
    }

    private PreparsedDocumentEntry ask(String text) {
        return cache.getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), this::parse)
                .join();
    }

    private PreparsedDocumentEntry parse(ExecutionInput input) {
        parsed.incrementAndGet();
        try {
            return new PreparsedDocumentEntry(new Parser().parseDocument(input.getQuery()));
        } catch (InvalidSyntaxException invalid) {
            return new PreparsedDocumentEntry(invalid.toInvalidSyntaxError());
        }
    }

    private static DocumentCache cache() {
        var properties = Limits.with("document.cache", SPACE);
        return new DocumentCache(properties, new DocumentLimits(properties));
    }
}
