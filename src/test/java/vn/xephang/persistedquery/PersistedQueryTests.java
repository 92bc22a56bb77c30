package vn.xephang.persistedquery;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The wire form of Apollo's automatic persisted queries. */
@FiguresTest
class PersistedQueryTests {
    private static final String JSON = "application/json";
    private static final String GRAPHQL = "application/graphql-response+json";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final int port;

    PersistedQueryTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, GRAPHQL})
    void whoNamesWhatIsNotKnownIsAskedForItAndNamesItFromThenOn(String accept) throws Exception {
        var document = "query Named($n: Int) { units(first: $n) { nodes { name } } } # " + accept;
        var variables = Map.<String, Object>of("n", 2);
        var unknown = post(null, hash(document), variables, accept);
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(json(unknown).at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json(unknown).has("data")).isFalse();

        var sent = post(document, hash(document), variables, accept);
        assertThat(json(sent).at("/data/units/nodes").size()).isEqualTo(2);
        assertThat(post(null, hash(document), variables, accept).body()).isEqualTo(sent.body());
        assertThat(post(null, hash(document).toUpperCase(java.util.Locale.ROOT), variables, accept)
                        .body())
                .isEqualTo(sent.body());
        var linked = get(null, hash(document), "{\"n\":2}");
        assertThat(linked.body()).isEqualTo(sent.body());
        assertThat(linked.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
        assertThat(linked.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void aLinkMayBringItTooAndAnswersFromMemoryDoNotKeepItOut() throws Exception {
        var document = "{ groups { code } } # by a link";
        assertThat(post(document, "", Map.of(), JSON).statusCode()).isEqualTo(200);
        var unknown = get(null, hash(document), "{}");
        assertThat(code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get(document, hash(document), "{}").body()).contains("departments");
        assertThat(get(null, hash(document), "{}").body()).contains("departments");
        assertThat(HTTP.send(
                                HttpRequest.newBuilder(URI.create(link(null, hash(document), "{}") + "&format=csv"))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .startsWith("code\r\n");
    }

    @Test
    void aHashOfAnotherDocumentIsRefusedAndNothingIsKeptUnderIt() throws Exception {
        var refused = post("{ groups { code } }", hash("{ groups { name } }"), Map.of(), JSON);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(code(refused)).isEqualTo("PERSISTED_QUERY_MISMATCH");
        assertThat(code(post(null, hash("{ groups { name } }"), Map.of(), JSON)))
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ nothing }",
                "{",
                "{ units(first: 1000) { nodes { code } } }",
                "query($x: Int!) { units(first: $x) { nodes { code } } }"
            })
    void whatIsNotAnsweredIsNotKept(String document) throws Exception {
        post(document, hash(document), Map.of(), JSON);
        assertThat(code(post(null, hash(document), Map.of(), JSON))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "{}",
                "{\"version\":2,\"sha256Hash\":\"a\"}",
                "{\"version\":\"1\",\"sha256Hash\":\"a\"}",
                "{\"version\":1}",
                "{\"version\":1,\"sha256Hash\":1}",
                "{\"version\":1,\"sha256Hash\":\"\"}"
            })
    void anExtensionOfAnotherFormIsRefused(String extension) throws Exception {
        var refused =
                send("{\"query\":\"{ __typename }\",\"extensions\":{\"persistedQuery\":%s}}".formatted(extension));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(code(refused)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aVersionThatIsATextIsSaidToBeOne() throws Exception {
        var refused = send(
                "{\"query\":\"{ __typename }\",\"extensions\":{\"persistedQuery\":{\"version\":\"1\",\"sha256Hash\":\"a\"}}}");
        assertThat(json(refused).at("/errors/0/message").asString())
                .isEqualTo("The extension 'persistedQuery' has the version \"1\"; it must be the number 1.");
    }

    @Test
    void neitherADocumentNorItsNameIsABadRequest() throws Exception {
        assertThat(code(send("{\"extensions\":{\"persistedQuery\":null}}"))).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"doc_id\":\"%s\"", "\"documentId\":\"sha256:%s\"", "\"documentId\":\"%s\""})
    void relayAndTheSpecificationNameItBesideTheExtensions(String member) throws Exception {
        var document = "{ groups { name } } # " + member;
        post(document, hash(document), Map.of(), JSON);
        var named = send("{%s}".formatted(member.formatted(hash(document))));
        assertThat(named.body()).contains("Sở, ban, ngành");
    }

    private HttpResponse<String> post(
            @Nullable String document, String hash, Map<String, Object> variables, String accept) throws Exception {
        var body = new HashMap<String, Object>();
        if (document != null) {
            body.put("query", document);
        }
        body.put("variables", variables);
        if (!hash.isEmpty()) {
            body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        }
        return send(JsonMapper.shared().writeValueAsString(body), accept);
    }

    private HttpResponse<String> send(String body) throws Exception {
        return send(body, JSON);
    }

    private HttpResponse<String> send(String body, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", JSON)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(@Nullable String document, String hash, String variables) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(link(document, hash, variables)))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private String link(@Nullable String document, String hash, String variables) {
        var extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash);
        return "http://127.0.0.1:%d/graphql?variables=%s&extensions=%s%s"
                .formatted(
                        port,
                        encoded(variables),
                        encoded(extensions),
                        document == null ? "" : "&query=" + encoded(document));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> reply) {
        return JsonMapper.shared().readTree(reply.body());
    }

    private static String code(HttpResponse<String> reply) {
        return json(reply).at("/errors/0/extensions/code").asString();
    }

    private static String hash(String document) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
    }
}
