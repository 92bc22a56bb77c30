package vn.xephang.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.jdbc.PgStatement;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ends statements at the thread's {@link Deadline}, to the millisecond where Spring's own time-outs count in seconds, and leaves
 * their {@link StatementMark}.
 */
class DeadlineTemplate extends JdbcTemplate {
    DeadlineTemplate(DataSource dataSource) {
        super(dataSource);
    }

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
    }
}
