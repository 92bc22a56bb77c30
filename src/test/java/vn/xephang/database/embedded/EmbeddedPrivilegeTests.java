package vn.xephang.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.Migration;
import vn.xephang.database.Inventory;
import vn.xephang.database.Roles;
import vn.xephang.database.TestDatabase;
import vn.xephang.database.Trespass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the API's role can do in the embedded database once it is migrated. */
class EmbeddedPrivilegeTests {
    private static final String TOO_MANY = "53300";

    @TempDir
    static Path home;

    private static EmbeddedServer server;
    private static TestDatabase database;

    @BeforeAll
    static void start() throws IOException {
        UnpackedPrograms.copyTo(home);
        server = EmbeddedServer.start(new EmbeddedProperties(home, 0));
        database = new TestDatabase(
                server.url(),
                Roles.OWNER,
                server.passwords().owner(),
                Roles.API,
                server.passwords().api());
        Migration.run(database);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.xephang.database.Trespass#all")
    void theApiIsRefused(Trespass trespass) throws SQLException {
        trespass.assertRefused(database);
    }

    @Test
    void theApiHasWhatItNeedsAndNothingElse() {
        var administrator = JdbcClient.create(server.administrator("xephang"));
        Inventory.assertNothingElseIsGiven(administrator);
        Inventory.assertNoOtherFunctionIsLeft(administrator);
        assertThat(administrator.sql("""
                                select datname from pg_database
                                where datallowconn and has_database_privilege('xephang_api', oid, 'connect')
                                """).query(String.class).list()).containsExactly("xephang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void theApiEntersNoOtherDatabase(String other) {
        var url = server.url().replaceFirst("[^/]*$", other);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(url, database.apiUser(), database.apiPassword()))
                .withMessageContaining("permission denied");
    }

    @Test
    void theApisConnectionsLeaveRoomForOthers() throws SQLException {
        var connections = new ArrayList<Connection>();
        try {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> connectWithoutEnd(connections))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(TOO_MANY));
            assertThat(connections).hasSize(50);
            assertThat(roles()).contains(Roles.OWNER);
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static void connectWithoutEnd(List<Connection> connections) throws SQLException {
        while (connections.size() < 1_000) {
            connections.add(database.apiDataSource().getConnection());
        }
    }

    /** As the owner, who still gets in. */
    private static List<String> roles() {
        return JdbcClient.create(database.ownerDataSource())
                .sql("select current_user")
                .query(String.class)
                .list();
    }
}
