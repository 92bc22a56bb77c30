package vn.xephang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.ContextConfiguration;
import vn.xephang.database.TestPostgres.Initializer;

import static org.assertj.core.api.Assertions.assertThat;

/** What a role's sessions begin with, it may change itself: for those after a hole in the API is closed as well. */
@SpringBootTest(properties = "spring.datasource.hikari.connection-init-sql=select 1")
@ContextConfiguration(initializers = Initializer.class)
class PoisonedRoleTests {
    private static final Map<String, String> LIMITS = Map.of(
            "default_transaction_read_only", "on",
            "statement_timeout", "3s",
            "lock_timeout", "500ms",
            "idle_in_transaction_session_timeout", "10s",
            "idle_session_timeout", "0",
            "jit", "off",
            "plan_cache_mode", "force_generic_plan",
            "search_path", "api");
    private static final List<String> POISON = List.of(
            "default_transaction_read_only = off",
            "statement_timeout = 0",
            "lock_timeout = 0",
            "idle_in_transaction_session_timeout = 0",
            "idle_session_timeout = '1min'",
            "jit = on",
            "plan_cache_mode = auto",
            "search_path = pg_temp, public");

    private final TestDatabase database = TestPostgres.database("figures");
    private final DataSource pool;

    PoisonedRoleTests(@Autowired DataSource pool) {
        this.pool = pool;
    }

    @AfterEach
    void cleanUp() {
        new Roles(TestServer.administrator(database.url())).define();
    }

    @Test
    void theLimitsHoldWhateverTheRoleLeftBehind() throws SQLException {
        poison();
        pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        try (var connection = pool.getConnection()) {
            var session = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            assertThat(LIMITS)
                    .allSatisfy((name, value) ->
                            assertThat(setting(session, name)).as(name).isEqualTo(value));
            session.sql("reset all").update();
            assertThat(LIMITS)
                    .allSatisfy((name, value) -> assertThat(setting(session, name))
                            .as("%s, set anew", name)
                            .isEqualTo(value));
        }
    }

    @Test
    void theDefinitionOfTheRolesTakesItAway() throws SQLException {
        poison();
        new Roles(TestServer.administrator(database.url())).define();
        Inventory.assertNothingElseIsGiven(JdbcClient.create(TestServer.administrator(database.url())));
    }

    /** As the role itself. Not for the whole server, whose other databases other tests use. */
    private void poison() throws SQLException {
        try (var session = database.apiDataSource().getConnection();
                var statement = session.createStatement()) {
            statement.execute("set session characteristics as transaction read write");
            var name = session.getCatalog();
            for (var setting : POISON) {
                statement.execute("alter role xephang_api in database \"%s\" set %s".formatted(name, setting));
            }
        }
        // Else this would say nothing.
        assertThat(setting(database.api(), "statement_timeout")).isEqualTo("0");
    }

    private static String setting(JdbcClient session, String name) {
        return session.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
