package vn.xephang.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what met a limit, by the limit's name: one out of few. */
@Component
class Rejections {
    private final MeterRegistry meters;

    Rejections(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(String limit) {
        Counter.builder("xephang.rejections")
                .description("Requests and connections that met a limit")
                .tag("limit", limit)
                .register(meters)
                .increment();
    }
}
