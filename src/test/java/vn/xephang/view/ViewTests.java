package vn.xephang.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xephang.Migration;
import vn.xephang.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class ViewTests {
    private static final TestDatabase DATABASE = Migration.migrated("views");
    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = DATABASE.ownerDataSource().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aViewGivesTheExpectedRows(ViewCase given) throws SQLException {
        assertThat(given.actual(connection)).isEqualTo(given.expected());
    }

    @Test
    void everyViewHasACase() {
        var views = DATABASE.owner()
                .sql("select table_name from information_schema.views where table_schema = 'api'")
                .query(String.class)
                .set();
        assertThat(ViewCase.all().stream().map(ViewCase::view).collect(Collectors.toSet()))
                .isEqualTo(views);
    }

    static List<ViewCase> aViewGivesTheExpectedRows() {
        return ViewCase.all();
    }
}
