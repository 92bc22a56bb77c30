package vn.xephang.persistedquery;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that answers the documents of its manifest only. */
@FiguresTest
@TestPropertySource(
        properties = {"xephang.persisted.only=true", "xephang.persisted.manifest=classpath:persisted/relay.json"})
class ManifestOnlyTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void itAnswersTheManifestAndNoOtherDocument() throws Exception {
        assertThat(status("/graphql?documentId=f1a2")).isEqualTo(200);
        assertThat(status("/graphql?query="
                        + URLEncoder.encode(
                                "query Units { units(first: 1) { nodes { code } } }", StandardCharsets.UTF_8)))
                .isEqualTo(200);
        assertThat(status("/graphql?query=%7B__typename%7D")).isEqualTo(403);
    }

    @Test
    void itsOwnSavedQueriesAreAnsweredAllTheSame() throws Exception {
        assertThat(status("/q/group-ranking")).isEqualTo(200);
        assertThat(status("/q/group-ranking.csv")).isEqualTo(200);
        assertThat(status("/q/group-ranking.zip")).isEqualTo(200);
        assertThat(status("/q/group-ranking?reproduce=1")).isEqualTo(200);
    }

    private int status(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
