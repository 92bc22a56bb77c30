package vn.xephang.operations.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xephang.FiguresTest;
import vn.xephang.document.OperationNames;

import static org.assertj.core.api.Assertions.assertThat;

/** Of what libraries may write into a span, also those that do not today. */
@FiguresTest
class DiscreetSpanTests {
    private static final String SECRET = "confidential";
    private static final SpanContext ELSEWHERE = SpanContext.createFromRemoteParent(
            "0af7651916cd43dd8448eb211c80319c",
            "b7ad6b7169203331",
            TraceFlags.getSampled(),
            TraceState.builder().put(SECRET, SECRET).build());
    private final OperationNames names;

    DiscreetSpanTests(@Autowired OperationNames names) {
        this.names = names;
    }

    @Test
    void nothingIsLeftThatAnybodyCouldHaveSent() {
        var sent = new DiscreetSpan(full(), names);
        assertThat(sent.getName()).isEqualTo("http get /graphql");
        assertThat(sent.getAttributes())
                .isEqualTo(Attributes.builder()
                        .put("method", "GET")
                        .put("uri", "/graphql")
                        .build());
        assertThat(sent.getTotalAttributeCount()).isEqualTo(2);
        assertThat(sent.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getName()).isEqualTo("exception");
            assertThat(event.getAttributes())
                    .isEqualTo(Attributes.of(
                            AttributeKey.stringKey("exception.type"), IllegalArgumentException.class.getName()));
        });
        assertThat(sent.getTotalRecordedEvents()).isEqualTo(1);
        assertThat(sent.getLinks()).isEmpty();
        assertThat(sent.getTotalRecordedLinks()).isZero();
        assertThat(sent.getStatus()).isEqualTo(StatusData.error());
    }

    @Test
    void itStandsWhereItStood() {
        var full = full();
        var sent = new DiscreetSpan(full, names);
        assertThat(sent.getTraceId()).isEqualTo(ELSEWHERE.getTraceId());
        assertThat(sent.getSpanId()).isEqualTo(full.getSpanId());
        assertThat(sent.getParentSpanId()).isEqualTo(ELSEWHERE.getSpanId());
        assertThat(sent.getParentSpanContext().isRemote()).isTrue();
        assertThat(sent.getSpanContext().getTraceState().isEmpty()).isTrue();
        assertThat(sent.getParentSpanContext().getTraceState().isEmpty()).isTrue();
    }

    private static SpanData full() {
        var tracers = SdkTracerProvider.builder().build();
        var span = tracers.get("test")
                .spanBuilder("http " + SECRET + " /graphql")
                .setParent(Context.root().with(Span.wrap(ELSEWHERE)))
                .setSpanKind(SpanKind.SERVER)
                .addLink(ELSEWHERE, Attributes.of(AttributeKey.stringKey("x"), SECRET))
                .startSpan();
        span.setAttribute("method", "GET");
        span.setAttribute("uri", "/graphql");
        span.setAttribute("http.url", "/" + SECRET);
        span.setAttribute("db.statement", SECRET);
        span.setAttribute("graphql.operation.name", SECRET);
        span.recordException(new IllegalArgumentException(SECRET, new IllegalStateException(SECRET)));
        span.addEvent(SECRET, Attributes.of(AttributeKey.stringKey("message"), SECRET));
        span.setStatus(StatusCode.ERROR, SECRET);
        span.end();
        tracers.close();
        return ((ReadableSpan) span).toSpanData();
    }
}
