package vn.xephang.operations;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps the spans that would have gone out. */
@TestConfiguration(proxyBeanMethods = false)
class Spans {
    static final List<SpanData> SENT = new CopyOnWriteArrayList<>();

    @Bean
    SpanExporter keeping() {
        return new SpanExporter() {
            @Override
            public CompletableResultCode export(Collection<SpanData> spans) {
                SENT.addAll(spans);
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode flush() {
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode shutdown() {
                return CompletableResultCode.ofSuccess();
            }
        };
    }

    /** When its request's span has come, which ends last. */
    static List<SpanData> ofTrace(String trace) throws InterruptedException {
        while (SENT.stream()
                .noneMatch(span -> span.getTraceId().equals(trace)
                        && (!span.getParentSpanContext().isValid()
                                || span.getParentSpanContext().isRemote()))) {
            Thread.sleep(10);
        }
        return SENT.stream().filter(span -> span.getTraceId().equals(trace)).toList();
    }

    /** All that is sent of it. */
    static String text(SpanData span) {
        return String.join(
                "\n",
                span.getName(),
                span.getAttributes().toString(),
                span.getEvents().toString(),
                span.getLinks().toString(),
                span.getStatus().toString(),
                span.getSpanContext().toString(),
                span.getParentSpanContext().toString(),
                span.getResource().toString(),
                span.getInstrumentationScopeInfo().toString());
    }
}
