package vn.xephang.database;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Databases that cannot be migrated: each is told in one line, and nothing is served. */
@ExtendWith(OutputCaptureExtension.class)
class MigrationRefusalTests {
    private static final String CHANGE = "first-change";

    @Test
    void forgottenSettingsOfTheOwnerAreNamed() throws Exception {
        var database = TestPostgres.database("refused_owner");
        try (var server = ChildServer.start(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.apiUser(),
                "spring.datasource.password=" + database.apiPassword())) {
            assertThat(server.refusal())
                    .contains("does not let xephang_api, who is to migrate it, make schemas and tables.")
                    .contains("Set spring.liquibase.user and spring.liquibase.password");
        }
    }

    @Test
    void anOwnerWithoutRightsIsNamed(CapturedOutput output) {
        var database = TestPostgres.database("refused_rights");
        administrator(database, "revoke create on database \"%s\" from xephang_owner".formatted(name(database)));
        assertThat(refusal(database, CHANGE, output))
                .contains("does not let xephang_owner, who is to migrate it, make schemas and tables.")
                .contains("Run db/roles.sql in it as an administrator, or correct spring.liquibase.user.");
    }

    @Test
    void tablesOfAnotherOwnerAreNamed(CapturedOutput output) {
        var database = TestPostgres.database("refused_tables");
        administrator(database, "create schema data");
        assertThat(refusal(database, CHANGE, output))
                .contains("belongs to postgres and cannot be migrated by xephang_owner.");
    }

    @Test
    void aChangeThatWasEditedAfterItRanIsNamed(CapturedOutput output) {
        var database = started("refused_edit");
        database.owner()
                .sql("update databasechangelog set md5sum = '9:00000000000000000000000000000000'")
                .update();
        assertThat(refusal(database, CHANGE, output))
                .contains("Changes that this database has already run have been edited: ")
                .contains("first-change.sql::who-migrates::test. Restore them as they were");
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone(CapturedOutput output) {
        var database = started("refused_newer");
        database.owner().sql("""
                        insert into databasechangelog select '0099-future', author, 'db/changes/0099_future.sql',
                          dateexecuted, orderexecuted + 1, exectype, md5sum from databasechangelog
                        """).update();
        assertThat(refusal(database, CHANGE, output))
                .contains("was migrated by a newer program: this one does not know the change")
                .contains("db/changes/0099_future.sql::0099-future. Nothing was changed; start the newer program.");
    }

    @Test
    void aMigrationThatGoesOnElsewhereIsNamed(CapturedOutput output) throws SQLException {
        var database = TestPostgres.database("refused_lock");
        System.setProperty("liquibase.changelogLockWaitTimeInMinutes", "0");
        try (var other = database.ownerDataSource().getConnection();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(%d, %d)"
                    .formatted("databasechangeloglock".hashCode(), "public".hashCode()));
            assertThat(refusal(database, CHANGE, output))
                    .contains("The database is being migrated by another server: waited 0 minutes for session pid#");
        } finally {
            System.clearProperty("liquibase.changelogLockWaitTimeInMinutes");
        }
    }

    @Test
    void whatDatabaseSaysOfAChangeThatFailsIsRepeatedOnce(CapturedOutput output) {
        var database = TestPostgres.database("refused_change");
        assertThat(refusal(database, "failing-change", output))
                .contains(
                        "The database could not be migrated: database/failing-change.sql::fails::test: division by zero.");
    }

    @Test
    void anEncodingThatLacksLettersIsNamed(CapturedOutput output) {
        var database = TestPostgres.database("refused_encoding", "encoding 'SQL_ASCII' locale 'C'");
        assertThat(refusal(database, CHANGE, output))
                .contains("has the encoding SQL_ASCII; UTF8 is needed. Create it anew with encoding UTF8.");
    }

    @Test
    void aServerWithoutTheReadersRoleIsNamed() {
        var database = TestPostgres.database("refused_reader");
        var failure = new MigrationFailure(DatabaseAddress.of(database.url()), ConnectionFailure.Settings.OWNER);
        var check = new MigrationCheck(new DefaultResourceLoader());
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> check.check(database.owner(), "reads_elsewhere", failure))
                .withMessageContaining("has no role reads_elsewhere, which is to read it")
                .satisfies(
                        e -> assertThat(e.analysis().getAction())
                                .isEqualTo(
                                        "Run db/roles.sql in it as an administrator, or correct spring.liquibase.url or spring.datasource.username."));
    }

    private static TestDatabase started(String name) {
        var database = TestPostgres.database(name);
        DatabaseAlone.start(database, CHANGE).close();
        return database;
    }

    /** The only line that is no information. */
    private static String refusal(TestDatabase database, String changes, CapturedOutput output) {
        int before = output.length();
        assertThatException().isThrownBy(() -> DatabaseAlone.start(database, changes));
        List<String> lines = output.toString()
                .substring(before)
                .lines()
                .filter(line -> !line.contains(" INFO "))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static String name(TestDatabase database) {
        return database.url().replaceFirst(".*/([^?]*).*", "$1");
    }

    private static void administrator(TestDatabase database, String statement) {
        JdbcClient.create(TestServer.administrator(database.url()))
                .sql(statement)
                .update();
    }
}
