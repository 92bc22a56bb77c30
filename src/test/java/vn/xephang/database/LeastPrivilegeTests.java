package vn.xephang.database;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the API's role can do in a migrated database of a server that is set up as the README says. */
class LeastPrivilegeTests {
    private static final TestDatabase DATABASE = Migration.migrated("least_privilege");
    private static final JdbcClient OWNER = DATABASE.owner();
    private static final JdbcClient API = DATABASE.api();

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.xephang.database.Trespass#all")
    void theApiIsRefused(Trespass trespass) throws SQLException {
        trespass.assertRefused(DATABASE);
    }

    @Test
    void itReadsEveryViewAndNothingElse() {
        assertThat(strings("""
                        select oid::regclass::text from pg_class where relnamespace = 'api'::regnamespace
                          and not has_table_privilege('xephang_api', oid, 'select')
                        """)).isEmpty();
        assertThat(strings("""
                        select oid::regclass::text from pg_class where relkind in ('r', 'v', 'm', 'p', 'f')
                          and relnamespace not in ('api'::regnamespace, 'pg_catalog'::regnamespace, 'information_schema'::regnamespace)
                          and has_schema_privilege('xephang_api', relnamespace, 'usage')
                          and has_table_privilege('xephang_api', oid, 'select')
                        """)).isEmpty();
    }

    @Test
    void itWritesToNothing() {
        // The catalog has a view of settings, which a session may set for itself.
        assertThat(strings("""
                        select oid::regclass::text from pg_class where relkind in ('r', 'v', 'm', 'p', 'f')
                          and has_table_privilege('xephang_api', oid, 'insert, update, delete, truncate, references, trigger')
                        """)).containsExactly("pg_settings");
        assertThat(strings("select nspname from pg_namespace where has_schema_privilege('xephang_api', oid, 'create')"))
                .isEmpty();
        assertThat(
                        strings(
                                "select 'database' where has_database_privilege('xephang_api', current_database(), 'create, temporary')"))
                .isEmpty();
    }

    @Test
    void itOwnsNothingAndIsAMemberOfNothing() {
        assertThat(strings("""
                        select classid::regclass || ' ' || objid from pg_shdepend
                        where refobjid = 'xephang_api'::regrole and deptype = 'o'
                        """)).isEmpty();
        assertThat(strings("select roleid::regrole::text from pg_auth_members where member = 'xephang_api'::regrole"))
                .isEmpty();
    }

    @Test
    void itEntersNoSchemaButThatOfTheViews() {
        assertThat(strings("""
                        select nspname from pg_namespace where has_schema_privilege('xephang_api', oid, 'usage')
                        """)).containsExactlyInAnyOrder("api", "pg_catalog", "information_schema");
    }

    /** A function that has the owner's rights looks names up where its maker said, and not where its caller says. */
    @Test
    void aCallersSearchPathChangesNothingThatHasTheOwnersRights() {
        assertThat(strings("""
                        select oid::regprocedure::text from pg_proc
                        where prosecdef and pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
                          and not coalesce(proconfig::text, '') like '%search_path=pg_catalog%'
                        """)).isEmpty();
        var session = new SingleConnectionDataSource(DATABASE.url(), DATABASE.apiUser(), DATABASE.apiPassword(), true);
        var own = JdbcClient.create(session);
        own.sql("set search_path = pg_temp, data, public").update();
        var pattern = "select api.search_pattern('Hòa Vang')";
        assertThat(own.sql(pattern).query(String.class).single())
                .isEqualTo(API.sql(pattern).query(String.class).single());
        session.destroy();
    }

    @Test
    void itWritesInNoTransactionUnlessItSaysSo() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> API.sql("create table api.mine ()").update())
                .havingRootCause()
                .withMessageContaining("read-only transaction");
    }

    @Test
    void aStatementOfItsIsCutOff() {
        assertThatExceptionOfType(QueryTimeoutException.class)
                .isThrownBy(() -> API.sql("select count(*) from (select generate_series(1, 1000000000000)) many")
                        .query()
                        .listOfRows())
                .havingRootCause()
                .withMessageContaining("statement timeout");
    }

    @Test
    void itWaitsForNobodysLock() throws SQLException {
        try (var migration = DATABASE.ownerDataSource().getConnection()) {
            migration.setAutoCommit(false);
            migration.createStatement().execute("lock table api.unit in access exclusive mode");
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            API.sql("select unit_code from api.unit").query().listOfRows())
                    .havingRootCause()
                    .withMessageContaining("lock timeout");
        }
    }

    @Test
    void anotherDatabaseOfTheServerIsNotItsToWriteTo() {
        var other = TestPostgres.database("least_privilege_elsewhere");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> other.api()
                        .sql("begin read write; create table public.mine ()")
                        .update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    private static List<String> strings(String query) {
        return OWNER.sql(query).query(String.class).list();
    }
}
