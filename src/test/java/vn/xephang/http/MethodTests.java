package vn.xephang.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class MethodTests {
    private final Wire wire;

    MethodTests(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "get"})
    void anotherMethodIsNotAllowed(String method) throws IOException {
        var reply = wire.bare(method, "/graphql?query={__typename}", "Content-Length: 0", "Accept: text/html");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRACE | /graphql | GET, HEAD, POST, OPTIONS",
                "TRACE | /q/movers | GET, HEAD, OPTIONS",
                "PUT | /graphiql | GET, HEAD, OPTIONS",
                "DELETE | /graphql/schema | GET, HEAD, OPTIONS",
                "POST | /q/movers | GET, HEAD, OPTIONS",
                "POST | /q | GET, HEAD, OPTIONS"
            })
    void whoeverUsesAnotherMethodIsToldWhichThereAre(String method, String address, String allowed) throws IOException {
        var reply = wire.bare(method, address, "Content-Length: 0");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo(allowed);
        assertThat(reply.json().at("/errors/0/extensions/allow").asString()).isEqualTo(allowed);
    }

    @Test
    void optionsNamesTheMethods() throws IOException {
        var reply = wire.bare("OPTIONS", "/graphql");
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(reply.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/graphql?query={__typename}; GET, HEAD, POST, OPTIONS",
                "/graphql/schema; GET, HEAD, OPTIONS",
                "/graphiql; GET, HEAD, OPTIONS",
                "/graphiql/; GET, HEAD, OPTIONS",
                "/graphiql/documents.json; GET, HEAD, OPTIONS",
                "/q; GET, HEAD, OPTIONS",
                "/q/group-ranking?group=departments&year=2019; GET, HEAD, OPTIONS",
                "/q/group-ranking.csv?group=departments&year=2019; GET, HEAD, OPTIONS"
            })
    void anEndpointNamesExactlyTheMethodsThatItAnswersTo(String address, String allowed) throws IOException {
        var methods = Set.of(allowed.split(", "));
        for (var method : new String[] {"GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "XYZ"}) {
            var reply = wire.bare(method, address, "Content-Length: 0");
            assertThat(reply.status() == 405).as("%s %s", method, address).isNotEqualTo(methods.contains(method));
            if (reply.status() == 405 || method.equals("OPTIONS")) {
                assertThat(reply.header("Allow").replace(" ", "").split(","))
                        .as("%s %s", method, address)
                        .containsExactlyInAnyOrderElementsOf(methods);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { __typename }",
                "mutation { nothingThatThereIs }",
                "subscription { __typename }",
                "# a comment\nmutation A { __typename }"
            })
    void onlyAQueryComesByGet(String document) throws IOException {
        for (var accept : new String[] {"application/json", "application/graphql-response+json"}) {
            var reply = wire.get(Wire.link(Map.of("query", document)), "Accept: " + accept);
            assertThat(reply.status()).isEqualTo(405);
            assertThat(reply.header("Allow")).isEqualTo("POST");
            assertThat(reply.code()).isEqualTo("METHOD_NOT_ALLOWED");
        }
    }

    @Test
    void theOperationThatIsNamedDecides() throws IOException {
        var both = "query Read { __typename } mutation Write { __typename }";
        assertThat(wire.get(Wire.link(Map.of("query", both, "operationName", "Read")))
                        .status())
                .isEqualTo(200);
        assertThat(wire.get(Wire.link(Map.of("query", both, "operationName", "Write")))
                        .status())
                .isEqualTo(405);
    }

    @Test
    void aQueryThatOnlyNamesAMutationComesByGet() throws IOException {
        var link = Wire.link(Map.of("query", "{ mutation: __typename }"));
        assertThat(wire.get(link).json().at("/data/mutation").asString()).isEqualTo("Query");
    }

    @Test
    void aMutationByPostIsToldThatThereAreNone() throws IOException {
        var reply = wire.json("{\"query\": \"mutation { __typename }\"}", "Accept: application/graphql-response+json");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(reply.message()).isEqualTo("There is no Mutation here: the API can only be queried.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query={__typename}",
                "/graphql?query={nothing}",
                "/graphql?query={__schema{types{name,description,fields{name,description}}}}",
                "/graphql",
                "/graphql?query=mutation{a}",
                "/nothing"
            })
    void headGivesTheHeadersOfGetAndNoBody(String target) throws IOException {
        // Of an answer that reads no figures the release, and so its tag, is known only where it was seen in the second
        // before.
        Wait.until("the same headers", () -> {
            var get = wire.get(target);
            var head = wire.bare("HEAD", target);
            assertThat(head.body()).isEmpty();
            assertThat(get.body()).isNotEmpty();
            return withoutDate(head).equals(withoutDate(get));
        });
    }

    @Test
    void theLinkInTheReadmeIsAnsweredAsItStands() throws IOException {
        var links = Pattern.compile("http://localhost:8080(/graphql\\?\\S+)")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links).isNotEmpty();
        for (var link : links) {
            var reply = wire.get(link);
            assertThat(reply.status()).as(link).isEqualTo(200);
            assertThat(reply.json().has("errors")).as("%s", reply).isFalse();
        }
    }

    /** What differs from one request to the next. */
    private static String withoutDate(Wire.Reply reply) {
        return reply.head().replaceAll("(Date|X-Request-Id): .*", "");
    }
}
