package vn.xephang.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Requests that no client sends by itself, on a bare socket. */
@FiguresTest
@ExtendWith(OutputCaptureExtension.class)
class FramingTests {
    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
    private static final String QUERY = "/graphql?query={__typename}";
    private static final String POST = "POST /graphql HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";
    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String BODY = "{\"query\": \"{__typename}\"}";
    private static final String CHUNK = Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n";
    private static final int MANY = 70_000;

    private final int port;
    private final Wire wire;

    FramingTests(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedInJsonAndNotLogged(String name, String request, int status, String code, CapturedOutput output)
            throws IOException {
        var reply = wire.raw(request);
        assertThat(reply.status()).as("%s", reply).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().at("/errors/0/message").asString()).isNotBlank();
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.head() + reply.body()).doesNotContainIgnoringCase("tomcat", "apache", "exception", "html");
        assertThat(output.getAll()).doesNotContain("Exception", "\tat ");
    }

    /** Who begins so reads no words but those of that version, which say nothing of an end but by ending. */
    @Test
    void thePrefaceOfAnotherVersionEndsTheConnection(CapturedOutput output) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
        assertThat(output.getAll()).doesNotContain("Exception", "\tat ");
        assertThat(wire.get(QUERY).status()).isEqualTo(200);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("no request line", "GARBAGE\r\n\r\n", 400, "BAD_REQUEST"),
                arguments("a target with brackets", get("/<>"), 400, "BAD_REQUEST"),
                arguments("a target with a bad escape", get("/%zz"), 400, "BAD_REQUEST"),
                arguments("a target above the root", get("/../../etc/passwd"), 400, "BAD_REQUEST"),
                arguments("a target with an escaped slash", get("/graphiql%2findex.html"), 400, "BAD_REQUEST"),
                arguments("a target with NUL", get("/%00"), 400, "BAD_REQUEST"),
                arguments("no host", "GET " + QUERY + " HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "BAD_REQUEST"),
                arguments("two hosts", get(QUERY, "Host: other"), 400, "BAD_REQUEST"),
                arguments("a line that is no header", get(QUERY, "no header"), 400, "BAD_REQUEST"),
                arguments("a header with NUL", get(QUERY, "X-A: a\u0000b"), 400, "BAD_REQUEST"),
                arguments("too many headers", get(QUERY, "X-A: a\r\n".repeat(300) + "X-B: b"), 431, "BAD_REQUEST"),
                arguments("too long headers", get(QUERY, "X-A: " + "a".repeat(MANY)), 431, "BAD_REQUEST"),
                arguments("a version to come", get("/").replace("HTTP/1.1", "HTTP/4.0"), 505, "BAD_REQUEST"),
                arguments("a length that is none", POST + "Content-Length: abc\r\n\r\n" + BODY, 400, "BAD_REQUEST"),
                arguments("a length below zero", POST + "Content-Length: -1\r\n\r\n" + BODY, 400, "BAD_REQUEST"),
                arguments(
                        "two lengths",
                        POST + "Content-Length: 25\r\nContent-Length: 26\r\n\r\n" + BODY,
                        400,
                        "BAD_REQUEST"),
                arguments("another coding", POST + "Transfer-Encoding: other\r\n\r\n" + BODY, 501, "BAD_REQUEST"),
                arguments("a chunk without a size", CHUNKED + "zz\r\n" + BODY + "\r\n0\r\n\r\n", 400, "BAD_REQUEST"),
                arguments("an expectation", POST + "Expect: other\r\nContent-Length: 2\r\n\r\n{}", 417, "BAD_REQUEST"),
                arguments("no such address", get("/nothing"), 404, "NOT_FOUND"),
                arguments("no such page", get("/"), 404, "NOT_FOUND"),
                arguments("another case", get("/GraphQL?query={__typename}"), 404, "NOT_FOUND"),
                arguments("below the endpoint", get("/graphql/"), 404, "NOT_FOUND"),
                arguments("a form", post("application/x-www-form-urlencoded", "%zz"), 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments("parts", post("multipart/form-data", "%zz"), 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments(
                        "a page that is not asked",
                        "PUT /graphiql HTTP/1.1\r\n" + HOST + "\r\n",
                        405,
                        "METHOD_NOT_ALLOWED"),
                arguments(
                        "an echo of nothing", "TRACE /nothing HTTP/1.1\r\n" + HOST + "\r\n", 405, "METHOD_NOT_ALLOWED"),
                arguments(
                        "a type that is not there",
                        get("/graphiql/documents.json", "Accept: text/csv"),
                        406,
                        "NOT_ACCEPTABLE"));
    }

    @Test
    void chunksAreRead() throws IOException {
        assertThat(wire.raw(CHUNKED + CHUNK + "0\r\n\r\n")
                        .json()
                        .at("/data/__typename")
                        .asString())
                .isEqualTo("Query");
    }

    @Test
    void tooManyChunksAreRefusedBeforeTheirEnd() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            // The chunk ends, the body never does.
            socket.getOutputStream().write(latin1(CHUNKED + "11170\r\n" + " ".repeat(MANY) + "\r\n"));
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefusedBeforeItIsSent() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(latin1(POST + "Content-Length: 70000\r\nExpect: 100-continue\r\n\r\n"));
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyThatIsWelcomeIsAskedFor() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(latin1(POST + "Content-Length: " + BODY.length() + "\r\nExpect: 100-continue\r\n\r\n"));
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 100");
            socket.getOutputStream().write(latin1(BODY));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("HTTP/1.1 200", "{\"data\":{\"__typename\":\"Query\"}}");
        }
    }

    @Test
    void whoeverSendsMuchCanStillReadTheRefusal() throws IOException {
        var body = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(wire.post(body, "Content-Type: application/json\r\n").status())
                .isEqualTo(413);
    }

    @Test
    void aBodyThatStopsHalfwayIsToldSo() throws IOException {
        var reply = wire.raw(POST + "Content-Length: 100\r\n\r\n{\"query\":");
        assertThat(reply.status()).isEqualTo(408);
        assertThat(reply.code()).isEqualTo("REQUEST_TIMEOUT");
        assertThat(reply.message()).contains("did not arrive in time");
    }

    private static String get(String target, String... headers) {
        return "GET " + target + " HTTP/1.1\r\n" + HOST
                + String.join("", Stream.of(headers).map(h -> h + "\r\n").toList()) + "\r\n";
    }

    private static String post(String type, String body) {
        return "POST /graphql HTTP/1.1\r\n" + HOST + "Content-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private static String firstLine(Socket socket) throws IOException {
        var line = new StringBuilder();
        for (var read = socket.getInputStream().read();
                read >= 0 && read != '\n';
                read = socket.getInputStream().read()) {
            line.append((char) read);
        }
        return line.toString();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
