package vn.xephang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionRenewalTests {
    private final HikariDataSource pool = pool();
    private final ConnectionRenewal renewal = new ConnectionRenewal(pool, new PoolThreads());

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void connectionsFromBeforeAreLetGo() throws SQLException {
        var old = session();
        renewal.renew(System.nanoTime());
        assertThat(session()).isNotEqualTo(old);
    }

    @Test
    void thoseThatSomebodyHasJustRenewedAreKept() throws SQLException {
        session();
        var taken = System.nanoTime();
        // Until it is kept, on a machine so slow that it is not the same time any more.
        Wait.until("the renewed connection", () -> {
            renewal.renew(System.nanoTime());
            var renewed = session();
            renewal.renew(taken);
            return session() == renewed;
        });
    }

    private int session() throws SQLException {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static HikariDataSource pool() {
        var database = TestPostgres.database("renewal");
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.apiUser());
        pool.setPassword(database.apiPassword());
        pool.setMaximumPoolSize(1);
        return pool;
    }
}
