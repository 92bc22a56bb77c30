package vn.xephang.operations;

import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.xephang.FiguresTest;
import vn.xephang.database.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class TracingTests {
    private static final Map<String, String> QUESTION = Map.of("query", "{ units(first: 1) { nodes { name } } }");

    private static String lineOf(Server server, String... headers) throws Exception {
        try (var lines = new RequestLines()) {
            var id = UUID.randomUUID().toString();
            var withId = Stream.concat(Stream.of(headers), Stream.of("X-Request-Id", id))
                    .toArray(String[]::new);
            // Never answered from memory.
            var question = Map.of("query", QUESTION.get("query") + " # " + id);
            assertThat(server.ask(question, withId).statusCode()).isEqualTo(200);
            return lines.with(id);
        }
    }

    @Nested
    @SpringBootTest(
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {
                "spring.profiles.active=tracing",
                "management.opentelemetry.tracing.export.schedule-delay=10ms"
            })
    @ContextConfiguration(initializers = TestPostgres.Initializer.class)
    @Import(Spans.class)
    class SwitchedOn {
        private static final String SECRET = "confidential";
        private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
        private static final String PARENT = "b7ad6b7169203331";
        private final Server server;

        SwitchedOn(@LocalServerPort int port) {
            server = new Server(port);
        }

        @Test
        void aRequestIsATraceWhoseIdIsInTheLog() throws Exception {
            var line = lineOf(server);
            assertThat(line).containsPattern(" traceId=[0-9a-f]{32}$");
            assertThat(Spans.ofTrace(line.replaceFirst(".* traceId=", "")))
                    .extracting(SpanData::getName)
                    .contains("graphql query", "http post /graphql");
        }

        /** Whatever kind of answer it is: from memory, without its body, unchanged, or refused before GraphQL is asked. */
        @ParameterizedTest
        @CsvSource({"GET, 200", "GET, 200", "HEAD, 200", "GET, 304", "PUT, 405"})
        void soIsThatOfEveryOther(String method, int status) throws Exception {
            var trace = UUID.randomUUID().toString().replace("-", "");
            try (var lines = new RequestLines()) {
                var reply = server.send(
                        method,
                        "/graphql?query=%7Bunits%7BtotalCount%7D%7D",
                        "traceparent",
                        "00-%s-%s-01".formatted(trace, PARENT),
                        "If-None-Match",
                        status == 304 ? "*" : "\"none\"");
                assertThat(reply.statusCode()).isEqualTo(status);
                assertThat(lines.with("traceId=" + trace)).contains(" status=" + status + " ");
            }
        }

        @Test
        void aTraceThatBeganElsewhereGoesOn() throws Exception {
            var line = lineOf(server, "traceparent", "00-%s-%s-01".formatted(TRACE, PARENT));
            assertThat(line).endsWith(" traceId=" + TRACE);
            assertThat(Spans.ofTrace(TRACE))
                    .filteredOn(span -> span.getKind() == SpanKind.SERVER)
                    .extracting(SpanData::getParentSpanId)
                    .containsExactly(PARENT);
        }

        @Test
        void whatIsNotToBeSampledIsNotSent() throws Exception {
            var unsampled = "1" + TRACE.substring(1);
            assertThat(lineOf(server, "traceparent", "00-%s-%s-00".formatted(unsampled, PARENT)))
                    .endsWith(" traceId=" + unsampled);
            // Spans are sent in the order of their ends, so that this one would come last.
            Spans.ofTrace(lineOf(server).replaceFirst(".* traceId=", ""));
            assertThat(Spans.SENT).extracting(SpanData::getTraceId).doesNotContain(unsampled);
        }

        @Test
        void nothingThatWasAskedOrSentIsInASpan() throws Exception {
            for (var question : Secrets.QUESTIONS) {
                server.ask(question);
                server.get("/graphql?" + Secrets.asParameters(question));
            }
            for (var target : Secrets.TARGETS) {
                server.get(target);
            }
            for (var header : Secrets.HEADERS.entrySet()) {
                server.ask(QUESTION, header.getKey(), header.getValue());
            }
            server.send(SECRET.toUpperCase(Locale.ROOT), "/graphql");
            server.send("POST", "/graphql", "Content-Type", "application/" + SECRET);
            Spans.ofTrace(lineOf(server).replaceFirst(".* traceId=", ""));
            assertThat(Spans.SENT)
                    .hasSizeGreaterThan(Secrets.QUESTIONS.size())
                    .allSatisfy(span -> assertThat(Spans.text(span)).doesNotContainIgnoringCase(SECRET));
            // What has few values is there, and so is the name of an operation that we hand out ourselves.
            assertThat(Spans.SENT).extracting(Spans::text).anyMatch(text -> text.contains("REQUEST_ERROR"));
        }

        /** A table's question is read by the engine twice, and only run once. */
        @ParameterizedTest
        @CsvSource({
            "/q/group-ranking, GroupRanking",
            "/q/group-ranking.csv, GroupRanking",
            "/q/yearly-scores.csv, YearlyScores"
        })
        void whatGoesWellIsSaidToAndByItsName(String address, String name) throws Exception {
            var trace = UUID.randomUUID().toString().replace("-", "");
            // Never answered from memory.
            server.get(
                    address + "?first=" + (2 + Spans.SENT.size() % 90),
                    "traceparent",
                    "00-%s-%s-01".formatted(trace, PARENT));
            assertThat(Spans.ofTrace(trace))
                    .filteredOn(span -> span.getName().startsWith("graphql"))
                    .filteredOn(span -> Spans.text(span).contains("graphql.outcome"))
                    .extracting(Spans::text)
                    .isNotEmpty()
                    .allMatch(text -> text.contains("SUCCESS"))
                    .noneMatch(text -> text.contains("REQUEST_ERROR"))
                    .anyMatch(text -> text.contains(name));
        }

        @Test
        void anOperationOfOursIsNamed() throws Exception {
            Spans.SENT.clear();
            server.ask(Map.of("query", "query Movers { __typename }", "operationName", "Movers"));
            Spans.ofTrace(lineOf(server).replaceFirst(".* traceId=", ""));
            assertThat(Spans.SENT).extracting(Spans::text).anyMatch(text -> text.contains("Movers"));
        }
    }

    @Nested
    @FiguresTest
    class Otherwise {
        @Test
        void nothingIsTraced(@LocalServerPort int port, @Autowired ObjectProvider<Tracer> tracers) throws Exception {
            assertThat(lineOf(new Server(port))).doesNotContain("traceId");
            assertThat(tracers.stream()).allMatch(tracer -> tracer == Tracer.NOOP);
        }
    }
}
