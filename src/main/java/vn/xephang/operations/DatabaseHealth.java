package vn.xephang.operations;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import vn.xephang.database.Reachability;

/**
 * Down while the database does not answer. Not while it has much to do: whoever then took this server away would leave its
 * readers to others that have as much.
 */
@Component("database")
class DatabaseHealth extends AbstractHealthIndicator {
    private final Reachability database;

    DatabaseHealth(Reachability database) {
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(database.isReachable() ? "UP" : "DOWN");
    }
}
