package vn.xephang.limit.load;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.stereotype.Component;
import vn.xephang.limit.LimitProperties;

/** Refuses to start with limits that make no sense together with the pool of connections. */
@Component
class PoolFit implements SmartInitializingSingleton {
    private final LimitProperties limits;
    private final HikariDataSource pool;

    PoolFit(LimitProperties limits, DataSource dataSource) throws SQLException {
        this.limits = limits;
        this.pool = dataSource.unwrap(HikariDataSource.class);
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(
                limits,
                pool.getMaximumPoolSize(),
                Duration.ofMillis(pool.getConnectionTimeout() + pool.getValidationTimeout()));
    }

    static void check(LimitProperties limits, int connections, Duration longestWait) {
        if (limits.client().runningRequests() >= connections) {
            throw new FailureAnalyzedException(
                    "One client could take all %d connections of the pool: xephang.limits.client.running-requests is %d."
                            .formatted(connections, limits.client().runningRequests()),
                    "Make it less than spring.datasource.hikari.maximum-pool-size.");
        }
        if (limits.load().time().compareTo(longestWait) <= 0) {
            throw new FailureAnalyzedException(
                    "A request could wait for a connection for %d ms, and may take %d ms in all by xephang.limits.load.time."
                            .formatted(
                                    longestWait.toMillis(), limits.load().time().toMillis()),
                    "Make spring.datasource.hikari.connection-timeout and validation-timeout together less than that.");
        }
    }
}
