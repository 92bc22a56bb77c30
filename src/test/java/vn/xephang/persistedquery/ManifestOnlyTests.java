package vn.xephang.persistedquery;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;
import vn.xephang.http.OwnDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that answers the documents of its manifest only. */
@FiguresTest
@TestPropertySource(
        properties = {"xephang.persisted.only=true", "xephang.persisted.manifest=classpath:persisted/relay.json"})
class ManifestOnlyTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private List<OwnDocuments> documents;

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

    @Test
    void whatItTellsItsReadersToAskIsAnsweredToo() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/facts?reproduce=1"));
        var answer = JsonMapper.shared()
                .readTree(HTTP.send(request.build(), BodyHandlers.ofString()).body());
        assertThat(status(
                        URI.create(answer.at("/extensions/reproduce/allSources").asString())))
                .isEqualTo(200);
        assertThat(documents.stream().flatMap(OwnDocuments::texts))
                .hasSizeGreaterThan(5)
                .allSatisfy(document -> {
                    // Without its variables, which are no matter of whether it may be asked.
                    assertThat(status("/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8)))
                            .isNotEqualTo(403);
                });
    }

    private int status(URI address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private int status(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
