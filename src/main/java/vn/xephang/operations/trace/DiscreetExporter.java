package vn.xephang.operations.trace;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import vn.xephang.document.OperationNames;

/**
 * Sends of each span what says nothing of a question. At the last door, since libraries write down texts of their own choice:
 * messages of exceptions and of errors repeat what was given.
 */
record DiscreetExporter(SpanExporter exporter, OperationNames names) implements SpanExporter {
    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return exporter.export(List.copyOf(
                spans.stream().map(span -> new DiscreetSpan(span, names)).toList()));
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
