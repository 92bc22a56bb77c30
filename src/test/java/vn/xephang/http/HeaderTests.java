package vn.xephang.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class HeaderTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String LONG = "/graphql?query={__schema{types{name,description}}}";
    private final int port;
    private final Wire wire;

    HeaderTests(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query={__typename}",
                "/graphql?query={nothing}",
                "/graphql",
                "/nothing",
                "/graphiql",
                "/graphiql/page.js",
                "/graphiql/documents.json",
                "/q",
                "/q/group-ranking.csv",
                "/q/group-ranking.zip",
                "/q/nothing"
            })
    void anyPageMayReadEveryAnswerWithoutWhoItsReaderIs(String target) throws IOException {
        var reply = wire.get(target, "Origin: https://example.org", "Cookie: a=b");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(reply.header("Access-Control-Expose-Headers").split(", "))
                .contains("ETag", "Retry-After", "Content-Disposition", "Row-Count");
        // Or else caches keep an answer for each page that asks.
        assertThat(reply.header("Vary")).doesNotContainIgnoringCase("origin");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query={__typename}", "/graphql", "/nothing", "/graphiql"})
    void everyAnswerIsWhatItSaysAndFramedByNobody(String target) throws IOException {
        var reply = wire.get(target);
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'");
        assertThat(reply.header("Server") + reply.header("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/graphql, POST",
        "/graphql, GET",
        "/q, GET",
        "/q/group-ranking, GET",
        "/q/group-ranking.csv, HEAD",
        "/graphql/schema, GET",
        "/graphiql/documents.json, GET"
    })
    void aPageThatAsksFirstMayAsk(String target, String method) throws IOException {
        var reply = wire.bare(
                "OPTIONS",
                target,
                "Origin: https://example.org",
                "Access-Control-Request-Method: " + method,
                "Access-Control-Request-Headers: content-type,if-none-match,x-of-its-own");
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(reply.header("Access-Control-Allow-Methods").split(", "))
                .contains("GET", "HEAD", "POST")
                .doesNotContain("PUT");
        assertThat(Stream.of(reply.header("Access-Control-Allow-Headers").split(", "))
                        .map(name -> name.toLowerCase(Locale.ROOT)))
                .contains("content-type", "if-none-match", "*");
        assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(Integer.parseInt(reply.header("Access-Control-Max-Age"))).isPositive();
        assertThat(reply.body()).isEmpty();
    }

    /** What a page does that keeps answers of its own, on the other side of the preflight. */
    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query={__typename}", "/q", "/q/group-ranking.csv", "/q/group-ranking.zip"})
    void aPageThatHasACopyMayAskWhetherItIsGood(String target) throws IOException {
        var origin = "Origin: https://example.org";
        var tag = wire.get(target, origin).header("ETag");
        var again = wire.get(target, origin, "If-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(again.header("Access-Control-Expose-Headers")).contains("ETag");
        var posted = wire.json("{\"query\": \"{ __typename }\"}", origin, "If-None-Match: " + tag);
        assertThat(posted.status()).isEqualTo(200);
        assertThat(posted.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource({
        "/graphql?query={__typename}, 'public, no-cache'",
        "/graphql?query={nothing}, no-store",
        "/graphql?query={node(id:\"x\"){id}}, no-store",
        "/graphql, no-store",
        "/nothing, no-store"
    })
    void onlyAnAnswerWithoutErrorsIsKept(String target, String caching) throws IOException {
        assertThat(wire.get(target).header("Cache-Control")).isEqualTo(caching);
    }

    @Test
    void whatIsPostedIsNotKept() throws IOException {
        assertThat(wire.json("{\"query\": \"{ __typename }\"}").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void theLengthIsThatOfTheBody() throws IOException {
        var reply = wire.json("{\"query\": \"{ unit(code: \\\"so-du-lich\\\") { name } }\"}");
        assertThat(reply.body()).contains("Sở Du lịch");
        assertThat(reply.header("Content-Length"))
                .isEqualTo(String.valueOf(reply.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void aLongAnswerIsCompressedForWhoTakesIt() throws Exception {
        var plain = wire.get(LONG);
        var address =
                URI.create("http://127.0.0.1:" + port + LONG.replace("{", "%7B").replace("}", "%7D"));
        for (var accept : new String[] {"application/json", "application/graphql-response+json"}) {
            var request = HttpRequest.newBuilder(address)
                    .header("Accept-Encoding", "gzip")
                    .header("Accept", accept)
                    .build();
            var reply = HTTP.send(request, BodyHandlers.ofByteArray());
            assertThat(reply.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(String.join(",", reply.headers().allValues("Vary")).toLowerCase(Locale.ROOT))
                    .contains("accept", "accept-encoding");
            assertThat(reply.body()).hasSizeLessThan(plain.body().length() / 2);
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
                assertThat(JsonMapper.shared().readTree(unpacked.readAllBytes()))
                        .isEqualTo(plain.json());
            }
        }
        assertThat(plain.header("Content-Encoding")).isEmpty();
    }
}
