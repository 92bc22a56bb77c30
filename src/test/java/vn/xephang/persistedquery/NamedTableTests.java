package vn.xephang.persistedquery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class NamedTableTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    NamedTableTests(@LocalServerPort int port) {
        this.port = port;
    }

    /** Its client would take anything with the status 200 for the table. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "zip"})
    void aTableOfAnUnknownNameIsNotFound(String format) throws Exception {
        var link = "http://localhost:%d/graphql?format=%s&documentId=%s".formatted(port, format, "a".repeat(64));
        var refused = HTTP.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("PERSISTED_QUERY_NOT_FOUND");
    }
}
