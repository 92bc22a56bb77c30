package vn.xephang.operations;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.xephang.document.OperationNames;

/** Measures of requests. Names of operations are given by strangers: those that we hand out are told apart, and no others. */
@Component
class RequestMeters {
    static final Duration[] TIMES = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(5)
    };
    private static final double[] COSTS = {1, 10, 50, 100, 500, 1000, 2500, 5000};
    private static final double[] STATEMENTS = {1, 2, 5, 10, 20, 50};

    private final MeterRegistry meters;
    private final OperationNames known;
    private final Rejections rejections;
    private final DistributionSummary cost;
    private final DistributionSummary statements;

    RequestMeters(MeterRegistry meters, OperationNames known, Rejections rejections) {
        this.meters = meters;
        this.known = known;
        this.rejections = rejections;
        cost = summary("xephang.request.cost", "Cost of a request, also of one that costs too much", COSTS);
        statements = summary("xephang.request.statements", "SQL statements of a GraphQL request", STATEMENTS);
    }

    private DistributionSummary summary(String name, String description, double... limits) {
        return DistributionSummary.builder(name)
                .description(description)
                .serviceLevelObjectives(limits)
                .register(meters);
    }

    void record(RequestRecord request, RequestOutcome outcome, Duration time) {
        Timer.builder("xephang.requests")
                .description("Requests, until their answer was sent")
                .tag("operation", operation(request))
                .tag("outcome", outcome.name())
                .serviceLevelObjectives(TIMES)
                .register(meters)
                .record(time);
        if (request.isGraphQl()) {
            statements.record(request.statements());
        }
        request.cost().ifPresent(cost::record);
        outcome.limit().ifPresent(rejections::count);
    }

    private String operation(RequestRecord request) {
        if (!request.isGraphQl()) {
            return "none";
        }
        return request.operation()
                .map(name -> known.contains(name) ? name : "other")
                .orElse("anonymous");
    }
}
