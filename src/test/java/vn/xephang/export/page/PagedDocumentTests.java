package vn.xephang.export.page;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xephang.export.SyntheticSchema;
import vn.xephang.graphql.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PagedDocumentTests {
    @Test
    void thePlainestConnectionIsAskedForFromAVariableOn() {
        var paged = paged("{ things { nodes { name } } }", Map.of());
        assertThat(flat(paged.first()))
                .isEqualTo("query ($tableAfter: String) { things(after: $tableAfter, first: 100) "
                        + "{ nodes { name } pageInfo { hasNextPage endCursor } totalCount } }");
        assertThat(flat(paged.next())).isEqualTo(flat(paged.first()).replace(" totalCount", ""));
        assertThat(paged.start()).isNull();
        assertThat(paged.variables(Map.of("x", 1), "c")).isEqualTo(Map.of("x", 1, "tableAfter", "c"));
        assertThat(paged.variables(Map.of(), null)).isEqualTo(Collections.singletonMap("tableAfter", null));
    }

    @Test
    void thePageSizeIsTheCallersAndALiteralCursorIsTheStart() {
        var paged = paged(
                "query Q { things(first: 7, after: \"c\", search: \"a\") { edges { node { name } } } }", Map.of());
        assertThat(flat(paged.next()))
                .startsWith("query Q($tableAfter: String) { things(first: 7, search: \"a\", after: $tableAfter) {");
        assertThat(paged.start()).isEqualTo("c");
    }

    @Test
    void aVariableCursorKeepsItsVariable() {
        var document = "query Q($from: String = \"d\") { things(after: $from) { nodes { name } } }";
        var paged = paged(document, Map.of());
        assertThat(flat(paged.next()))
                .startsWith("query Q($from: String = \"d\") { things(after: $from, first: 100) {");
        assertThat(paged.cursor()).isEqualTo("from");
        assertThat(paged.start()).isEqualTo("d");
        assertThat(paged(document, Map.of("from", "e")).start()).isEqualTo("e");
        assertThat(paged(document, Collections.singletonMap("from", null)).start())
                .isNull();
    }

    @Test
    void everyFieldThatMakesTheConnectionIsChanged() {
        var paged = paged("""
                { box { ...Count things(first: 2) { nodes { name } } } }
                fragment Count on Box { things(first: 2) { totalCount } }
                """, Map.of());
        assertThat(paged.first()).containsSubsequence("after: $tableAfter", "fragment", "after: $tableAfter");
    }

    @Test
    void whatIsAskedBackwardIsThePageThatWasAsked() {
        assertThat(find("{ things(last: 3) { nodes { name } } }", Map.of())).isEmpty();
        assertThat(find("query($b: String) { things(before: $b) { nodes { name } } }", Map.of("b", "c")))
                .isEmpty();
        assertThat(find("query($b: String) { things(before: $b) { nodes { name } } }", Map.of()))
                .isPresent();
    }

    @Test
    void aCursorThatOthersWouldGetIsRefused() {
        var twice = """
                { a: box { ...Page } b: box { ...Page things { nodes { name } } } }
                fragment Page on Box { things { totalCount } }
                """;
        assertThat(catchThrowableOfType(Refusal.class, () -> find(twice, Map.of(), "b", "things")))
                .hasMessageContaining("'b.things'")
                .hasMessageContaining("is used elsewhere too");
        var shared = "query($x: String) { things(after: $x, search: $x) { nodes { name } } }";
        assertThat(catchThrowableOfType(Refusal.class, () -> find(shared, Map.of())))
                .isNotNull();
    }

    @Test
    void theOperationThatIsAskedIsTheOneThatChanges() {
        var document = SyntheticSchema.valid("query A { thing { name } } query B { things { nodes { name } } }");
        var operation = graphql.normalized.ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                SyntheticSchema.SCHEMA, document, "B", graphql.execution.CoercedVariables.emptyVariables());
        var paged = PagedDocument.of(document, operation, SyntheticSchema.SCHEMA, List.of("things"))
                .orElseThrow();
        assertThat(flat(paged.first())).contains("query A { thing { name } }", "query B($tableAfter: String)");
    }

    private static PagedDocument paged(String query, Map<String, ? extends @Nullable Object> variables) {
        var paged = query.contains("box") ? find(query, variables, "box", "things") : find(query, variables);
        SyntheticSchema.valid(paged.orElseThrow().first());
        SyntheticSchema.valid(paged.orElseThrow().next());
        return paged.orElseThrow();
    }

    private static Optional<PagedDocument> find(String query, Map<String, ? extends @Nullable Object> variables) {
        return find(query, variables, "things");
    }

    private static Optional<PagedDocument> find(
            String query, Map<String, ? extends @Nullable Object> variables, String... connection) {
        var document = SyntheticSchema.valid(query);
        var operation = SyntheticSchema.operation(document, new HashMap<>(variables));
        return PagedDocument.of(document, operation, SyntheticSchema.SCHEMA, Arrays.asList(connection));
    }

    private static String flat(String document) {
        return document.strip().replaceAll("\\s+", " ");
    }
}
