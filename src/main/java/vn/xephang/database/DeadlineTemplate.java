package vn.xephang.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ends statements at the thread's {@link Deadline}, to the millisecond where Spring's own time-outs count in seconds, leaves their
 * {@link StatementMark}, and tells how long each took.
 */
class DeadlineTemplate extends JdbcTemplate {
    /** Until the end of the transaction, and never more than the role has. */
    private static final String LESS_TIME = """
            select set_config('statement_timeout', least(
              nullif(extract(epoch from current_setting('statement_timeout')::interval) * 1000, 0)::int, %d)::text, true)
            """;

    private final ThreadLocal<@Nullable Long> start = new ThreadLocal<>();
    private final StatementListener listener;

    DeadlineTemplate(DataSource dataSource, StatementListener listener) {
        super(dataSource);
        this.listener = listener;
    }

    /** Before each statement. */
    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        StatementMark.set();
        var deadline = Deadline.current();
        if (deadline.isPresent()) {
            bound(statement.getConnection(), deadline.get());
        }
        start.set(System.nanoTime());
    }

    /**
     * The driver could end a statement as well, but does so over another connection each time, one after the other for all threads,
     * and whoever has asked waits for that.
     */
    private static void bound(Connection connection, Deadline deadline) throws SQLException {
        if (deadline.left().compareTo(Duration.ofMillis(1)) < 0) {
            throw new QueryTimeoutException("No statement begins after the deadline");
        }
        SilenceBound.bound(connection, deadline);
        var time = deadline.statementTime();
        if (time.isPresent()) {
            try (var settings = connection.createStatement()) {
                // Zero would be no bound.
                settings.execute(LESS_TIME.formatted(Math.max(1, time.get().toMillis())));
            }
        }
    }

    /** After each statement. */
    @Override
    protected void handleWarnings(Statement statement) throws SQLException {
        ended(statement, false);
        super.handleWarnings(statement);
    }

    /** After each statement that failed. */
    @Override
    protected void handleWarnings(Statement statement, SQLException failure) {
        ended(statement, true);
        super.handleWarnings(statement, failure);
    }

    private void ended(Statement statement, boolean failed) {
        var begun = start.get();
        if (begun != null) {
            start.remove();
            listener.ended(Duration.ofNanos(System.nanoTime() - begun), failed);
        }
        Deadline.current().ifPresent(deadline -> boundTheEnd(statement, deadline));
    }

    /** Of the transaction, which the connection may be silent over too. */
    private static void boundTheEnd(Statement statement, Deadline deadline) {
        try {
            var connection = statement.getConnection();
            if (!connection.isClosed()) {
                SilenceBound.bound(connection, deadline);
            }
        } catch (SQLException lost) {
            // Nobody waits for a connection that is lost.
        }
    }
}
