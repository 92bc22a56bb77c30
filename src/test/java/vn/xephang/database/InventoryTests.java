package vn.xephang.database;

import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Migration;

import static org.assertj.core.api.Assertions.assertThat;

class InventoryTests {
    private static final TestDatabase DATABASE = Migration.migrated("inventory");

    @Test
    void theApiHasWhatItNeedsAndNothingElse() {
        var administrator = JdbcClient.create(TestServer.administrator(DATABASE.url()));
        Inventory.assertNothingElseIsGiven(administrator);
        Inventory.assertNoOtherFunctionIsLeft(administrator);
    }

    /** Each in a transaction that is taken back, so that no other test ever sees the right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "grant select (unit_code) on data.unit to xephang_api; select on column data.unit.unit_code",
                "grant update (unit_code) on api.unit to xephang_api; update on column api.unit.unit_code",
                "grant select (unit_code) on data.unit to public; select on column data.unit.unit_code as everybody",
                "grant select on data.unit to public; select on table data.unit as everybody",
                "grant select on api.unit to public; select on table api.unit as everybody",
                "grant insert on api.source to xephang_api; insert on table api.source",
                "grant select on api.unit to xephang_api with grant option; select on table api.unit, for others too",
                "grant select on pg_authid to xephang_api; select on table pg_authid",
                "grant select (rolpassword) on pg_authid to public; select on column pg_authid.rolpassword as everybody",
                "create sequence public.counter, grant usage on sequence public.counter to xephang_api; usage on sequence counter",
                "grant usage on schema data to public; usage on schema data as everybody",
                "grant create on schema api to xephang_api; create on schema api",
                "grant usage on schema public to public; usage on schema public as everybody",
                "grant execute on function pg_read_file(text) to xephang_api; execute on function pg_read_file(text)",
                "grant execute on function pg_ls_dir(text) to public; execute on function pg_ls_dir(text) as everybody",
                "grant temporary on database @database@ to public; temporary on database this as everybody",
                "grant create on database @database@ to xephang_api; create on database this",
                "grant create on tablespace pg_default to xephang_api; create on tablespace pg_default",
                "grant set on parameter log_statement to xephang_api; set on parameter log_statement",
                "create foreign data wrapper w, grant usage on foreign data wrapper w to xephang_api; usage on foreign data wrapper w",
                "grant pg_read_all_data to xephang_api; member of pg_read_all_data",
                "alter default privileges in schema data grant select on tables to public; select by default on what postgres makes",
                "alter view api.unit owner to xephang_api; owner of view api.unit",
                "alter role xephang_api inherit; more than an ordinary role",
                "alter role xephang_api set work_mem = '1GB'; setting work_mem=1GB everywhere"
            })
    void whateverElseIsGivenIsNamed(String given, String named) throws SQLException {
        try (var connection = TestServer.administrator(DATABASE.url()).getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var session = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var before = Inventory.of(session);
            var name = connection.getCatalog();
            for (var step : given.split(", ")) {
                statement.execute(step.replace("@database@", '"' + name + '"'));
            }
            var more = new ArrayList<>(Inventory.of(session));
            more.removeAll(before);
            connection.rollback();
            assertThat(more).contains(named);
        }
    }
}
