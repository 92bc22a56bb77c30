package vn.xephang.document;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class GraphiqlTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql", "/graphiql/"})
    void thePageMayLoadFromThisServerOnly(String address) throws Exception {
        var page = get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self';")
                .endsWith("frame-ancestors 'none'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void everyFileThatThePageNamesIsServedByThisServer() throws Exception {
        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(5).allSatisfy(address -> {
            assertThat(address).startsWith("/graphiql/");
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        });
    }

    @Test
    void browsersKeepTheLibraryAndAskAgainForThePage() throws Exception {
        assertThat(addresses())
                .allSatisfy(address -> assertThat(header(get(address), "Cache-Control"))
                        .as(address)
                        .isEqualTo(address.contains("/lib/") ? "max-age=31536000, public, immutable" : "no-cache"));
        assertThat(header(get("/graphiql"), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
        var tag = header(get("/graphiql/page.js"), "ETag");
        assertThat(get("/graphiql/page.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/graphiql/page.js", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql-ui/index.html",
                "/graphql-ui/render.js",
                "/graphql-ui/graphiql.min.js",
                "/graphiql/lib/2.17.0/index.html",
                "/graphiql/lib/2.17.0/render.js",
                "/graphiql/lib/2.17.0/graphiql.min.js.map",
                "/graphiql/lib/1.0.0/graphiql.min.js"
            })
    void whatElseTheArtefactHoldsIsNotServed(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void theMenuHasEveryDocument() throws Exception {
        var menu = JsonMapper.shared().readTree(get("/graphiql/documents.json").body());
        assertThat(menu.valueStream().map(entry -> entry.get("name").asString()))
                .containsExactlyElementsOf(
                        DocumentTests.documents().stream().map(Document::name).toList())
                .contains("group-ranking", "risers");
        assertThat(menu.valueStream()).allSatisfy(entry -> {
            assertThat(entry.get("description").asString()).isNotBlank();
            assertThat(entry.get("text").asString()).contains("query ");
            assertThat(entry.get("variables").isObject()).isTrue();
        });
    }

    private List<String> addresses() throws IOException, InterruptedException {
        return ADDRESS.matcher(get("/graphiql").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
