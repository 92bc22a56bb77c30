package vn.xephang.snapshot;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;
import vn.xephang.database.TestPostgres;
import vn.xephang.graphql.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DatabaseFailureKindTests {
    @Test
    void aLockIsNoFaultOfWhoAsks() {
        var failure =
                DatabaseFailure.of(new SQLException("canceled", "55P03"), false).orElseThrow();
        assertThat(failure.refusal().code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(failure.refusal().extensions()).containsEntry("retryAfter", 1);
        assertThat(failure.isConnectionDead()).isFalse();
    }

    @Test
    void aStatementAfterOneThatLostTheConnectionIsForeseenToo() throws SQLException {
        var database = TestPostgres.database("figures");
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(database.apiDataSource());
            pool.setMaximumPoolSize(1);
            var connection = pool.getConnection();
            connection.close();
            var thrown = catchThrowableOfType(SQLException.class, connection::createStatement);
            assertThat(DatabaseFailure.of(new UncategorizedSQLException("reading", "select 1", thrown), false))
                    .get()
                    .matches(DatabaseFailure::isConnectionDead)
                    .matches(DatabaseFailure::isAway);
        }
    }
}
