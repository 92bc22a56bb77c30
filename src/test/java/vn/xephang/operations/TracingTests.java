package vn.xephang.operations;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.xephang.FiguresTest;
import vn.xephang.database.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class TracingTests {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("vn.xephang.request");
    private static final Map<String, String> QUESTION = Map.of("query", "{ units(first: 1) { nodes { name } } }");

    private static String lineOf(int port) throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        LOG.addAppender(lines);
        try {
            assertThat(new Server(port).ask(QUESTION).statusCode()).isEqualTo(200);
            while (lines.list.isEmpty()) {
                Thread.sleep(10);
            }
            return lines.list.get(0).getFormattedMessage();
        } finally {
            LOG.detachAppender(lines);
        }
    }

    @Nested
    @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.profiles.active=tracing")
    @ContextConfiguration(initializers = TestPostgres.Initializer.class)
    @Import(Spans.class)
    class SwitchedOn {
        @Test
        void aRequestIsATraceWhoseIdIsInTheLog(@LocalServerPort int port) throws Exception {
            var line = lineOf(port);
            assertThat(line).containsPattern(" traceId=[0-9a-f]{32}$");
            var trace = line.replaceFirst(".* traceId=", "");
            var names = Spans.ENDED.stream()
                    .filter(span -> span.getSpanContext().getTraceId().equals(trace))
                    .map(span -> span.getName())
                    .toList();
            assertThat(names).contains("graphql query", "http post /graphql");
        }
    }

    @Nested
    @FiguresTest
    class Otherwise {
        @Test
        void nothingIsTraced(@LocalServerPort int port, @Autowired ObjectProvider<Tracer> tracers) throws Exception {
            assertThat(lineOf(port)).doesNotContain("traceId");
            assertThat(tracers.stream()).allMatch(tracer -> tracer == Tracer.NOOP);
        }
    }

    /** Keeps what has ended, and sends nothing anywhere. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Spans {
        static final List<ReadableSpan> ENDED = new CopyOnWriteArrayList<>();

        @Bean
        SpanProcessor keeping() {
            return new SpanProcessor() {
                @Override
                public void onStart(Context parent, ReadWriteSpan span) {
                    // Its end is enough.
                }

                @Override
                public boolean isStartRequired() {
                    return false;
                }

                @Override
                public void onEnd(ReadableSpan span) {
                    ENDED.add(span);
                }

                @Override
                public boolean isEndRequired() {
                    return true;
                }
            };
        }
    }
}
