package vn.xephang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives a connection up on which the database says nothing, when the {@link Deadline} of the thread that uses it says so: from
 * the first word on, as a transaction is begun before there is a statement. The pool takes the bound away again.
 */
class SilenceBound implements BeanPostProcessor, PriorityOrdered {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? new Bounded(pool) : bean;
    }

    static void bound(Connection connection, Deadline deadline) throws SQLException {
        // Zero would be no bound.
        connection.setNetworkTimeout(
                Runnable::run, (int) Math.max(1, deadline.silence().toMillis()));
    }

    /** Before the pool is wrapped again: others take connections from it later than they are asked for. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static final class Bounded extends DelegatingDataSource {
        private final HikariDataSource pool;

        Bounded(HikariDataSource pool) {
            super(pool);
            this.pool = pool;
        }

        @Override
        public Connection getConnection() throws SQLException {
            var deadline = Deadline.current();
            if (deadline.isEmpty()) {
                return super.getConnection();
            }
            var connection = deadline.get().connection(pool::getConnection, longestWait());
            bound(connection, deadline.get());
            return connection;
        }

        /** Before the pool gives one out it may look whether that is alive, beyond its time. */
        private Duration longestWait() {
            return Duration.ofMillis(pool.getConnectionTimeout() + pool.getValidationTimeout());
        }
    }
}
