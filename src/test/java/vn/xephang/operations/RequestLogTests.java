package vn.xephang.operations;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
@TestPropertySource(properties = "xephang.cache.enabled=false")
@Timeout(120)
class RequestLogTests {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("vn.xephang.request");
    private static final String SEARCH =
            "query Stranger($text: String) { units(filter: {search: $text}) { totalCount } }";
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Server server;

    RequestLogTests(@LocalServerPort int port) {
        server = new Server(port);
    }

    @BeforeEach
    void listen() {
        log.list = new java.util.concurrent.CopyOnWriteArrayList<>();
        log.start();
        LOG.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        LOG.detachAppender(log);
    }

    @Test
    void aRequestIsOneLine() throws Exception {
        server.ask(
                Map.of("query", "query Stranger { units(first: 2) { nodes { name } } }"), "X-Request-Id", "page.7_x-1");
        assertThat(line())
                .matches("requestId=page\\.7_x-1 method=POST path=/graphql status=200 outcome=OK operation=Stranger"
                        + " cost=13 statements=2 durationMs=\\d+");
    }

    @Test
    void aRefusedOneSaysWhy() throws Exception {
        server.ask(
                Map.of("query", "query Stranger { nothing }", "operationName", "Stranger"),
                "Accept",
                "application/graphql-response+json");
        assertThat(line())
                .contains(" status=400 outcome=GRAPHQL_VALIDATION_FAILED operation=Stranger statements=0")
                .doesNotContain("cost=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /page HTTP/1.1\r\nHost: a b\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET /<page> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n"
            })
    void soIsOneThatIsNoHttp(String request) throws Exception {
        server.raw(request);
        assertThat(line()).contains(" status=4", " outcome=").doesNotContain("\n", "\r", "<");
    }

    @Test
    void whatIsSearchedForIsNotLogged() throws Exception {
        server.ask(Map.of("query", SEARCH, "variables", Map.of("text", "confidential")));
        server.ask(Map.of("query", "{ units(filter: {search: \"confidential\"}) { totalCount } }"));
        server.get("/graphql?query="
                + URLEncoder.encode(
                        "{ units(filter: {search: \"confidential\"}) { totalCount } }", StandardCharsets.UTF_8));
        server.get("/graphiql?confidential=1", "Referer", "http://confidential", "Cookie", "confidential");
        assertThat(lines(4)).noneMatch(line -> line.contains("confidential"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\ny",
                "x\r\n2026-01-01 ERROR y",
                "x status=200 outcome=OK",
                "x\u001b[31m",
                "x\u0085y",
                "x\u2028y\u202ez",
                "x\"y",
                "Tên"
            })
    void noNameCanForgeALine(String name) throws Exception {
        server.ask(Map.of("query", "{ __typename }", "operationName", name));
        assertThat(line())
                .matches("requestId=\\S+ method=POST path=/graphql status=\\d+ outcome=\\w+ "
                        + "statements=0 durationMs=\\d+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename }", "query Known { nothing }", "query Known { __typename } # query", "{"})
    void onlyWhatTheDocumentHasIsTheNameOfAnOperation(String document) throws Exception {
        server.ask(Map.of("query", document, "operationName", "Hostile"));
        assertThat(line()).doesNotContain("Hostile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Transfer-Encoding: chunked | zz | status=400 outcome=BAD_REQUEST",
                "Content-Length: 100 | {} | status=408 outcome=REQUEST_TIMEOUT"
            })
    void aBodyThatCannotBeReadIsNoClientThatHasGone(String header, String body, String logged) throws Exception {
        server.raw(
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + header + "\r\n\r\n" + body + "\r\n");
        assertThat(line()).contains(logged);
    }

    @Test
    void aLongNameIsCut() throws Exception {
        server.ask(Map.of("query", "query " + "n".repeat(1000) + " { __typename }"));
        server.get("/" + "p".repeat(1000));
        assertThat(lines(2)).allSatisfy(line -> assertThat(line).hasSizeLessThan(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a=b", "\"", "é", "x;y", "<script>"})
    void anIdThatCouldDoHarmIsReplaced(String id) throws Exception {
        assertReplaced(id);
    }

    @Test
    void soIsOneThatIsLong() throws Exception {
        assertReplaced("i".repeat(65));
    }

    private void assertReplaced(String id) throws Exception {
        var reply = server.ask(Map.of("query", "{ __typename }"), "X-Request-Id", id);
        var used = reply.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(UUID.fromString(used)).isNotNull();
        assertThat(line()).startsWith("requestId=" + used + " ").doesNotContain(id);
    }

    @Test
    void everyAnswerHasItsId() throws Exception {
        for (var address : List.of("/nothing", "/graphiql/page.css", "/graphql")) {
            var reply = server.get(address, "X-Request-Id", "mine");
            assertThat(reply.headers().allValues("X-Request-Id")).containsExactly("mine");
        }
        assertThat(lines(3)).allMatch(line -> line.startsWith("requestId=mine "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash", "gelf"})
    void whereTheLogIsStructuredItsPartsAreFields(String format) throws Exception {
        server.ask(Map.of("query", "query Stranger { units(first: 2) { nodes { name } } }"));
        var encoder = new StructuredLogEncoder();
        encoder.setContext(LOG.getLoggerContext());
        encoder.setFormat(format);
        encoder.start();
        lines(1);
        var json = JsonMapper.shared().readTree(encoder.encode(log.list.get(0)));
        var prefix = format.equals("gelf") ? "_" : "";
        assertThat(json.get(prefix + "operation").asString()).isEqualTo("Stranger");
        assertThat(json.get(prefix + "cost").asInt()).isEqualTo(13);
        assertThat(json.get(prefix + "status").asInt()).isEqualTo(200);
    }

    private String line() {
        return lines(1).get(0);
    }

    /** A line is written after its answer was sent. */
    private List<String> lines(int count) {
        Wait.until(count + " lines", () -> log.list.size() >= count);
        assertThat(log.list).hasSize(count);
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
