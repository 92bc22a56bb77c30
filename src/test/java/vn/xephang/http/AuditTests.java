package vn.xephang.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the audit suite graphql-http 1.23.1 asks of a server, one case an audit, by the suite's ids. */
@FiguresTest
class AuditTests {
    private static final int AUDITS = 61;
    private static final Path CASES = Path.of("src/test/resources/http/audits.json");
    private final Wire wire;

    AuditTests(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("audits")
    void anAuditPasses(Audit audit) throws IOException {
        var reply = ask(audit);
        assertThat(audit.status().split(" "))
                .as("%s", reply)
                .anySatisfy(status -> assertThat(reply.status()).asString().matches(status.replace('x', '.')));
        assertThat(reply.header("Content-Type")).startsWith(audit.type() == null ? "application/" : audit.type());
        if (audit.without() != null) {
            assertThat(reply.json().has(audit.without())).as("%s", reply).isFalse();
        }
    }

    @Test
    void everyAuditOfTheSuiteIsThere() {
        assertThat(audits().map(Audit::id)).hasSize(AUDITS).doesNotHaveDuplicates();
    }

    private Wire.Reply ask(Audit audit) throws IOException {
        var accept = audit.accept() == null ? "" : "Accept: " + audit.accept() + "\r\n";
        if (audit.url() != null) {
            return wire.get(
                    Wire.link(audit.url()), audit.accept() == null ? new String[0] : new String[] {accept.strip()});
        }
        var type = audit.contentType() == null ? "" : "Content-Type: " + audit.contentType() + "\r\n";
        return wire.post(audit.text().getBytes(StandardCharsets.UTF_8), accept + type);
    }

    static Stream<Audit> audits() {
        try {
            return Arrays.stream(JsonMapper.shared().readValue(Files.readString(CASES), JsonNode[].class))
                    .map(Audit::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param status one or more patterns, as in 4xx 5xx
     * @param without a member that the answer must not have
     */
    record Audit(
            String id,
            String level,
            String shows,
            @Nullable String accept,
            @Nullable String contentType,
            @Nullable Map<String, String> url,
            String text,
            String status,
            @Nullable String type,
            @Nullable String without) {
        static Audit of(JsonNode node) {
            var url = new LinkedHashMap<String, String>();
            node.path("url").forEachEntry((name, value) -> url.put(name, value.asString()));
            return new Audit(
                    node.get("id").asString(),
                    node.get("level").asString(),
                    node.get("shows").asString(),
                    text(node, "accept"),
                    node.has("contentType") ? text(node, "contentType") : "application/json",
                    url.isEmpty() ? null : url,
                    node.has("body")
                            ? node.get("body").toString()
                            : node.path("text").asString(""),
                    node.get("status").asString(),
                    text(node, "type"),
                    text(node, "without"));
        }

        private static @Nullable String text(JsonNode node, String name) {
            return node.hasNonNull(name) ? node.get(name).asString() : null;
        }

        @Override
        public String toString() {
            return id + " " + level + " " + shows;
        }
    }
}
