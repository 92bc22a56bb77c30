package vn.xephang.persistedquery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.util.unit.DataSize;
import vn.xephang.FiguresTest;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.http.Question;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FiguresTest
class ManifestTests {
    private static final String APOLLO = """
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
              {"id": "dc67510fb4289672bea757e862d6b00e83db5d3cbbcfb15260601b6f29bb2b8f", "name": "Groups", "type": "query",
               "body": "query Groups { groups { code } }"}]}
            """;
    private static final String RELAY = """
            {"f1a2": "query Units { units(first: 1) { nodes { code } } }"}
            """;
    private final ManifestFile.Reading reading;

    @TempDir
    Path folder = Path.of("");

    ManifestTests(@Autowired ManifestFile.Reading reading) {
        this.reading = reading;
    }

    @Test
    void whatApollosAndRelaysToolsWriteIsKnownFromTheStart() throws IOException {
        var queries = queries(false, APOLLO, RELAY);
        assertThat(queries.complete(named("dc67510fb4289672bea757e862d6b00e83db5d3cbbcfb15260601b6f29bb2b8f"))
                        .document())
                .isEqualTo("query Groups { groups { code } }");
        assertThat(queries.complete(named("f1a2")).document()).contains("query Units");
        // By an id that is no hash the document may come along all the same.
        var both = new Question(
                "query Units { units(first: 1) { nodes { code } } }", null, of(), extension("f1a2"), false);
        assertThat(queries.complete(both)).isEqualTo(both);
        var other = new Question("{ __typename }", null, of(), extension("f1a2"), false);
        assertRefused(queries, other, ErrorCode.PERSISTED_QUERY_MISMATCH);
    }

    @Test
    void nothingElseIsAnsweredWhereNothingElseIsWanted() throws IOException {
        var queries = queries(true, RELAY);
        var listed = question("query Units { units(first: 1) { nodes { code } } }");
        assertThat(queries.complete(listed)).isEqualTo(listed);
        assertThat(queries.complete(named("f1a2")).document()).isEqualTo(listed.document());
        assertRefused(queries, question("{ __typename }"), ErrorCode.PERSISTED_QUERY_ONLY);
        assertRefused(queries, named("f1a3"), ErrorCode.PERSISTED_QUERY_NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | it is not JSON",
                "{} | it holds no documents",
                "[] | it holds no documents",
                "{\"operations\": []} | its format must be apollo-persisted-query-manifest, version 1",
                "{\"a\": 1} | document a: it must be a text",
                "{\"a\": \"{ nothing }\"} | document a: ",
                "{\"a\": \"{\"} | document a: ",
                "{\"a\": \"{ units { nodes { code } } } {\"} | document a: "
            })
    void aFaultyOneStopsTheStartInALineThatNamesIt(String text, String reason) throws IOException {
        assertThatThrownBy(() -> queries(false, text))
                .isInstanceOf(FailureAnalyzedException.class)
                .message()
                .startsWith("The manifest of persisted queries " + folder)
                .contains("cannot be used: " + reason)
                .hasLineCount(1);
    }

    @Test
    void soDoesOneThatIsNotThereAndADocumentBeyondTheLimits() {
        assertThatThrownBy(() -> reading.read("/nowhere/manifest.json")).hasStackTraceContaining("it cannot be read");
        assertThatThrownBy(() -> queries(false, "{\"a\": \"{ %s }\"}".formatted("b: __typename ".repeat(2000))))
                .hasStackTraceContaining("tokens");
    }

    private PersistedQueries queries(boolean isOnly, String... manifests) throws IOException {
        var paths = new java.util.ArrayList<String>();
        for (var manifest : manifests) {
            paths.add(Files.writeString(folder.resolve(paths.size() + ".json"), manifest)
                    .toString());
        }
        var properties = new PersistedProperties(10, DataSize.ofKilobytes(10), List.copyOf(paths), isOnly);
        return new PersistedQueries(
                new Manifest(properties, reading), new SentDocuments(properties), properties, List.of());
    }

    private static void assertRefused(PersistedQueries queries, Question question, ErrorCode code) {
        assertThatThrownBy(() -> queries.complete(question))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Question question(String document) {
        return new Question(document, null, of(), of(), false);
    }

    private static Question named(String id) {
        return new Question(null, null, of(), extension(id), false);
    }

    private static java.util.Map<String, Object> extension(String id) {
        return of("persistedQuery", of("version", 1, "sha256Hash", id));
    }
}
