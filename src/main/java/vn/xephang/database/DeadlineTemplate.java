package vn.xephang.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgStatement;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ends statements at the thread's {@link Deadline}, to the millisecond where Spring's own time-outs count in seconds, leaves their
 * {@link StatementMark}, and tells how long each took.
 */
class DeadlineTemplate extends JdbcTemplate {
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
        var left = Deadline.left();
        if (left.isPresent()) {
            if (left.get().compareTo(Duration.ofMillis(1)) < 0) {
                throw new QueryTimeoutException("No statement begins after the deadline");
            }
            statement.unwrap(PgStatement.class).setQueryTimeoutMs(left.get().toMillis());
        }
        start.set(System.nanoTime());
    }

    /** After each statement. */
    @Override
    protected void handleWarnings(Statement statement) throws SQLException {
        ended(false);
        super.handleWarnings(statement);
    }

    /** After each statement that failed. */
    @Override
    protected void handleWarnings(Statement statement, SQLException failure) {
        ended(true);
        super.handleWarnings(statement, failure);
    }

    private void ended(boolean failed) {
        var begun = start.get();
        if (begun != null) {
            start.remove();
            listener.ended(Duration.ofNanos(System.nanoTime() - begun), failed);
        }
    }
}
