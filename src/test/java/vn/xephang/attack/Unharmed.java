package vn.xephang.attack;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.system.CapturedOutput;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.database.TestDatabase;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.http.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends hostile requests, and looks at what must hold after each of them whatever it was answered. */
final class Unharmed {
    /** No measure of speed: a busy machine must not fail a test. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private static final Set<String> CODES =
            Stream.of(ErrorCode.values()).map(Enum::name).collect(Collectors.toSet());

    /** What a stack trace, and nothing else that is logged, has. */
    private static final String[] TRACES = {"Exception", "\tat ", "Caused by", "OutOfMemory", "StackOverflow"};

    private static final List<String> LIMITS = List.of("LIMIT_EXCEEDED", "PAYLOAD_TOO_LARGE", "URI_TOO_LONG");

    /** Where several answers come one after the other, the first is looked at. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Wire wire;
    private final Leaks leaks;
    private final Duration limit;
    private final String question;
    private final String answer;

    /**
     * @param limit how long a request may take
     * @param question what anybody asks, in JSON
     * @param answer the right answer to it
     */
    Unharmed(int port, TestDatabase database, Duration limit, String question, String answer) {
        this.wire = new Wire(port);
        this.leaks = new Leaks(database);
        this.limit = limit.plus(MARGIN);
        this.question = question;
        this.answer = answer;
    }

    Wire.Reply send(byte[] request) throws IOException {
        var start = System.nanoTime();
        var reply = wire.send(request);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit);
        return reply;
    }

    /** Codes of all errors of an answer. */
    static List<String> codes(Wire.Reply reply) {
        return errors(reply).stream().map(Unharmed::code).toList();
    }

    private static List<JsonNode> errors(Wire.Reply reply) {
        return reply.body().startsWith("{")
                ? JSON.readTree(reply.body()).path("errors").valueStream().toList()
                : List.of();
    }

    /** After a request was answered: nothing told, nothing logged, and whoever comes next is answered right. */
    void check(byte[] request, Wire.Reply reply, CapturedOutput log) throws IOException {
        assertThat(leaks.in(told(request), reply.head() + "\n" + text(reply)))
                .as("told of the inside by %s", reply)
                .isEmpty();
        // What the attacks call a header that they would smuggle in.
        assertThat(reply.header("Injected")).isEmpty();
        assertThat(log.getAll()).doesNotContain(TRACES);
        errors(reply).forEach(Unharmed::checkLimit);
        assertThat(codes(reply)).as("codes of %s", reply).isSubsetOf(CODES).doesNotContain("INTERNAL_ERROR");
        assertThat(wire.json(question).body()).as("the next answer").isEqualTo(answer);
    }

    /** Of an archive nothing: packed, it holds any short word by chance. */
    private static String text(Wire.Reply reply) {
        var type = reply.header("Content-Type");
        return type.contains("zip") || type.contains("spreadsheetml") ? "" : reply.body();
    }

    /** Whoever meets a limit is told which, what was asked, and what is allowed. */
    private static void checkLimit(JsonNode error) {
        var told = error.get("extensions");
        if (told.has("limit") || LIMITS.contains(code(error))) {
            assertThat(told.propertyNames()).as("%s", error).contains("limit", "asked", "allowed");
        }
        assertThat(told.has("allow")).as("%s", error).isEqualTo(code(error).equals("METHOD_NOT_ALLOWED"));
    }

    private static String code(JsonNode error) {
        return error.at("/extensions/code").asString("none");
    }

    /** A request as it came and as it was read. */
    private static String told(byte[] request) {
        var text = new String(request, StandardCharsets.UTF_8);
        var read = text.replace("\\\"", "\"")
                .replace("\\n", "\n")
                .replace("\\\\", "\\")
                .replace("\\/", "/");
        return text + read + URLDecoder.decode(text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
    }
}
