package vn.xephang.operations.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import vn.xephang.document.OperationNames;

/** A span without any text that a client can choose: with attributes that have few values, and with classes of exceptions. */
final class DiscreetSpan extends DelegatingSpanData {
    /** Each of them has a value out of few. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "method",
            "status",
            "uri",
            "outcome",
            "exception",
            "error",
            "graphql.operation",
            "graphql.outcome",
            "graphql.error.type",
            "graphql.loader.name",
            "graphql.loader.size");

    private static final AttributeKey<String> OPERATION_NAME = AttributeKey.stringKey("graphql.operation.name");
    private static final AttributeKey<String> EXCEPTION = AttributeKey.stringKey("exception.type");

    private final OperationNames names;

    DiscreetSpan(SpanData span, OperationNames names) {
        super(span);
        this.names = names;
    }

    /** A request's is made of its method as it was sent, whatever that is. */
    @Override
    public String getName() {
        var all = super.getAttributes();
        return getKind() == SpanKind.SERVER
                ? "http %s %s".formatted(text(all, "method").toLowerCase(Locale.ROOT), text(all, "uri"))
                : super.getName();
    }

    private static String text(Attributes attributes, String name) {
        return Objects.requireNonNullElse(attributes.get(AttributeKey.stringKey(name)), "unknown");
    }

    @Override
    public Attributes getAttributes() {
        var all = super.getAttributes();
        var name = all.get(OPERATION_NAME);
        return only(
                all,
                key -> ATTRIBUTES.contains(key.getKey())
                        || key.equals(OPERATION_NAME) && name != null && names.contains(name));
    }

    @Override
    public int getTotalAttributeCount() {
        return getAttributes().size();
    }

    /** An event's own name may be the message of an error. */
    @Override
    public List<EventData> getEvents() {
        return super.getEvents().stream()
                .filter(event -> event.getAttributes().get(EXCEPTION) != null)
                .map(event -> EventData.create(
                        event.getEpochNanos(), "exception", only(event.getAttributes(), EXCEPTION::equals)))
                .toList();
    }

    @Override
    public int getTotalRecordedEvents() {
        return getEvents().size();
    }

    @Override
    public List<LinkData> getLinks() {
        return List.of();
    }

    @Override
    public int getTotalRecordedLinks() {
        return 0;
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    @Override
    public SpanContext getSpanContext() {
        return withoutState(super.getSpanContext());
    }

    @Override
    public SpanContext getParentSpanContext() {
        return withoutState(super.getParentSpanContext());
    }

    /** Which is any text that the client likes. */
    private static SpanContext withoutState(SpanContext context) {
        return context.isRemote()
                ? SpanContext.createFromRemoteParent(
                        context.getTraceId(), context.getSpanId(), context.getTraceFlags(), TraceState.getDefault())
                : SpanContext.create(
                        context.getTraceId(), context.getSpanId(), context.getTraceFlags(), TraceState.getDefault());
    }

    private static Attributes only(Attributes attributes, Predicate<AttributeKey<?>> isAllowed) {
        return attributes.toBuilder().removeIf(isAllowed.negate()).build();
    }
}
