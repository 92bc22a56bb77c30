package vn.xephang.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.xephang.database.StatementListener;

/** Measures the statements, and counts those of each request. */
@Component
class StatementMeter implements StatementListener {
    private final Timer succeeded;
    private final Timer failed;

    StatementMeter(MeterRegistry meters) {
        succeeded = timer(meters, "success");
        failed = timer(meters, "failure");
    }

    private static Timer timer(MeterRegistry meters, String outcome) {
        return Timer.builder("xephang.statements")
                .description("SQL statements, until all their rows were read")
                .tag("outcome", outcome)
                .serviceLevelObjectives(RequestMeters.TIMES)
                .register(meters);
    }

    @Override
    public void ended(Duration time, boolean isFailure) {
        (isFailure ? failed : succeeded).record(time);
        RequestRecord.current().ifPresent(RequestRecord::addStatement);
    }
}
