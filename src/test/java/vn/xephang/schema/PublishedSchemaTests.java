package vn.xephang.schema;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema as it is served, and as programs have been written against it. */
@FiguresTest
class PublishedSchemaTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Path PUBLISHED = Path.of("src/docs/schema.graphqls");
    private static final Pattern ANNOUNCED = Pattern.compile(".*\\S.* Goes on \\d{4}-\\d{2}-\\d{2}\\.", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    @Test
    void everyChangeSinceItWasPublishedIsDeclared() throws Exception {
        var declared = ChangeLog.read().declared();
        assertThat(SchemaChange.between(Files.readString(PUBLISHED), send("GET").body()))
                .as("changes from %s that %s does not declare", PUBLISHED, ChangeLog.FILE)
                .filteredOn(change -> !declared.contains(change.kind() + " " + change.element()))
                .isEmpty();
    }

    @Test
    void everyDeclaredChangeIsOne() throws Exception {
        var changes = SchemaChange.between(
                        Files.readString(PUBLISHED), send("GET").body())
                .stream()
                .map(change -> change.kind() + " " + change.element())
                .toList();
        assertThat(ChangeLog.read().declared()).isSubsetOf(changes);
    }

    @Test
    void whatIsToGoSaysWhatStandsForItAndWhenItGoes() throws Exception {
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(send("GET").body()));
        assertThat(Deprecation.of(schema))
                .allSatisfy((element, reason) -> assertThat(reason).as(element).matches(ANNOUNCED));
    }

    @Test
    void aReasonWithoutADayAnnouncesNothing() {
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("""
                type Query {
                  soon: Int @deprecated(reason: "Use `rank`. Goes on 2027-06-30.")
                  never: Int @deprecated
                  asked(old: Int @deprecated(reason: "Use `new`.")): Kind
                }
                enum Kind { OLD @deprecated(reason: "Use NEW.") }
                """));
        assertThat(Deprecation.of(schema))
                .containsOnlyKeys("Query.soon", "Query.never", "Query.asked(old)", "Kind.OLD")
                .extractingByKeys("Query.soon", "Query.never", "Query.asked(old)", "Kind.OLD")
                .extracting(reason -> ANNOUNCED.matcher(reason).matches())
                .containsExactly(true, false, false, false);
    }

    @Test
    void theServedTextIsTheWholeSchema(@Autowired GraphQlSource source) throws Exception {
        var text = send("GET").body();
        var again = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
        assertThat(again.getAllTypesAsList().stream().map(type -> type.getName()))
                .containsAll(source.schema().getAllTypesAsList().stream()
                        .map(type -> type.getName())
                        .toList());
        assertThat(text)
                .contains("schema {", "directive @listSize", "@specifiedBy(url", "Rank, 1 = best")
                .doesNotContain("\r", "directive @skip", "directive @defer");
    }

    /** What programs find out by asking is what they read. */
    @Test
    @SuppressWarnings("unchecked")
    void introspectionAndTheTextAreTheSame() throws Exception {
        var data = new Api(port).data(IntrospectionQuery.INTROSPECTION_QUERY);
        var introspected = AstPrinter.printAst(new IntrospectionResultToSchema()
                .createSchemaDefinition(JsonMapper.shared().convertValue(data, Map.class)));
        var text = send("GET").body();
        var written = new SchemaParser().parse(text);
        // Tools know those of the specification, and write them nowhere.
        var specified = Stream.of("skip", "include", "deprecated", "specifiedBy", "oneOf");
        assertThat(data.at("/__schema/directives")
                        .valueStream()
                        .map(directive -> directive.get("name").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(specified, written.getDirectiveDefinitions().keySet().stream())
                                .toList());
        assertThat(new SchemaParser().parse(introspected).types().keySet())
                .isEqualTo(written.types().keySet());
        // What is applied to the elements, introspection does not tell.
        assertThat(SchemaChange.between(introspected, text))
                .filteredOn(change -> !change.reason().contains("directive"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ... @defer { groups { code } } }",
                "query @experimental_disableErrorPropagation { groups { code } }",
                "{ groups { ...A @defer(if: false) } } fragment A on UnitGroup { code }"
            })
    void whatTheEngineTriesOutIsNoDirectiveHere(String query) {
        var error = new Api(port).error(query);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(error.get("message").asString()).startsWith("There is no directive '");
    }

    @Test
    void itIsKeptUntilItChanges() throws Exception {
        var whole = send("GET");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(whole.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
        assertThat(whole.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        var tag = whole.headers().firstValue("ETag").orElseThrow();
        var kept = send("GET", "If-None-Match", tag);
        assertThat(kept.statusCode()).isEqualTo(304);
        assertThat(kept.body()).isEmpty();
        assertThat(tag).startsWith("\"");
        var compressed = send("GET", "Accept-Encoding", "gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEmpty()
                .isNotEqualTo(whole.headers().firstValue("ETag"));
        assertThat(send("HEAD").headers().firstValue("ETag")).hasValue(tag);
        assertThat(send("HEAD").body()).isEmpty();
    }

    @Test
    void itIsOnlyRead() throws Exception {
        for (var method : List.of("POST", "PUT", "DELETE")) {
            var refused = send(method);
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.body()).contains("METHOD_NOT_ALLOWED");
        }
    }

    private HttpResponse<String> send(String method, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql/schema"))
                .method(method, BodyPublishers.noBody());
        return HTTP.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
