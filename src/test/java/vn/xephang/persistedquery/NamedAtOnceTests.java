package vn.xephang.persistedquery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;
import vn.xephang.graphql.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/** Each request on a connection of its own, so that none waits for what the server does after it has sent an answer. */
@FiguresTest
class NamedAtOnceTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final int TIMES = 50;
    private final int port;

    NamedAtOnceTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoHasReadTheAnswerMayNameTheDocument(boolean isFromMemory) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            var document = "{ groups { code } } # number %d, %s".formatted(i, isFromMemory);
            if (isFromMemory) {
                ask(document, Map.of());
            }
            var named = Map.<String, Object>of(
                    "persistedQuery",
                    Map.of("version", 1, "sha256Hash", HexFormat.of().formatHex(Sha256.of(document))));
            assertThat(ask(document, named)).contains("departments");
            assertThat(ask(null, named)).contains("departments");
        }
    }

    private String ask(@Nullable String document, Map<String, Object> extensions) throws Exception {
        var question = new LinkedHashMap<String, Object>(Map.of("extensions", extensions));
        if (document != null) {
            question.put("query", document);
        }
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(
                                        JsonMapper.shared().writeValueAsString(question)))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
