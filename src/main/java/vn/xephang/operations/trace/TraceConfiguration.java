package vn.xephang.operations.trace;

import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xephang.document.OperationNames;

@Configuration(proxyBeanMethods = false)
class TraceConfiguration {
    /** All of them, however they were configured, so that there is no way out beside these. */
    @Bean
    SpanExporters discreetExporters(ObjectProvider<SpanExporter> exporters, OperationNames names) {
        return SpanExporters.of(exporters
                .orderedStream()
                .<SpanExporter>map(exporter -> new DiscreetExporter(exporter, names))
                .toList());
    }
}
