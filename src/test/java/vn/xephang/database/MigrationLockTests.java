package vn.xephang.database;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs that were killed while they migrated leave to the next one. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class MigrationLockTests {
    @Test
    void aKilledMigrationHoldsNobodyUp() throws Exception {
        var database = TestPostgres.database("killed_migration");
        try (var killed = ChildServer.start(Stream.concat(
                        Stream.of(database.properties()),
                        Stream.of("spring.liquibase.change-log=classpath:/database/slow-change.sql"))
                .toArray(String[]::new))) {
            Wait.until("the slow migration", () -> {
                assertThat(killed.isAlive()).isTrue();
                return sleepers(database) > 0;
            });
        }
        start(database);
    }

    @Test
    void aLockThatLiquibaseOnceLeftInItsTableHoldsNobodyUp() {
        var database = TestPostgres.database("lock_row");
        database.owner().sql("""
                        create table databasechangeloglock (
                          id integer primary key, locked boolean, lockgranted timestamp, lockedby varchar(255))
                        """).update();
        database.owner()
                .sql("insert into databasechangeloglock values (1, true, now(), 'a program that was killed')")
                .update();
        start(database);
    }

    private static void start(TestDatabase database) {
        DatabaseAlone.start(database, "first-change").close();
        var migrations = database.owner().sql("select count(*) from public.migration");
        assertThat(migrations.query(Integer.class).single()).isEqualTo(1);
    }

    private static int sleepers(TestDatabase database) {
        return JdbcClient.create(TestServer.administrator(database.url()))
                .sql(
                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'")
                .query(Integer.class)
                .single();
    }
}
