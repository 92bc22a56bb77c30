package vn.xephang.database;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Migration;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ReaderRightsTests {
    private static final TestDatabase DATABASE = Migration.migrated("reader_rights");

    @Test
    void ofARoleThatReadsOnlyNothingIsSaid(CapturedOutput output) {
        ReaderRights.warn(DATABASE.api());
        assertThat(output).doesNotContain("Requests reach the database");
    }

    @Test
    void oneRoleForBothIsSaidInOneLine(CapturedOutput output) {
        ReaderRights.warn(DATABASE.owner());
        assertThat(output.getOut().lines().filter(line -> line.contains("Requests reach the database")))
                .singleElement()
                .asString()
                .contains(
                        "WARN",
                        "as xephang_owner, which owns tables, as api.",
                        "may make schemas, may make tables in schema api. Give the API a role of its own, by db/roles.sql.");
    }

    @Test
    void soIsASuperuser(CapturedOutput output) {
        ReaderRights.warn(JdbcClient.create(TestServer.administrator(DATABASE.url())));
        assertThat(output).contains("which is a superuser, ");
    }

    /** Each in a transaction that is taken back. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alter role xephang_api bypassrls; which bypasses row security.",
                "grant create on schema api to xephang_api; which may make tables in schema api.",
                "alter view api.unit owner to xephang_api; which owns tables, as api.unit.",
                "grant xephang_owner to xephang_api; which is a member of xephang_owner, owns tables, as api.",
                "grant pg_write_all_data to xephang_api; which is a member of pg_write_all_data.",
                "alter role xephang_api createrole; which may make roles.",
                "alter role xephang_api createdb; which may make databases.",
                "alter role xephang_api replication; which replicates."
            })
    void eachOfThemIsNamed(String given, String said, CapturedOutput output) throws SQLException {
        try (var connection = TestServer.administrator(DATABASE.url()).getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var step : given.split(", ")) {
                statement.execute(step);
            }
            statement.execute("set local role xephang_api");
            ReaderRights.warn(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            connection.rollback();
        }
        assertThat(output).contains(said);
    }
}
