package vn.xephang.operations;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import vn.xephang.publication.PublicationWatch;

/**
 * Down while the database does not answer. Not while it has much to do: whoever then took this server away would leave its
 * readers to others that have as much. Said at once, from what was seen last: probes give up after a second.
 */
@Component("database")
class DatabaseHealth extends AbstractHealthIndicator {
    private final PublicationWatch watch;

    DatabaseHealth(PublicationWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(watch.isAway() ? "DOWN" : "UP");
    }
}
