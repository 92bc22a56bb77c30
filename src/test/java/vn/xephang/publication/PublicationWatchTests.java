package vn.xephang.publication;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Migration;
import vn.xephang.database.TestDatabase;
import vn.xephang.database.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class PublicationWatchTests {
    private static final TestDatabase DATABASE = Migration.migrated("watched");
    private final PublicationWatch one = watch(DATABASE, Duration.ofSeconds(1));
    private final PublicationWatch other = watch(DATABASE, Duration.ofSeconds(1));

    @BeforeEach
    void start() {
        one.start();
        other.start();
    }

    @AfterEach
    void stop() {
        one.stop();
        other.stop();
        allowConnections(true);
    }

    @Test
    void everyServerNoticesAPublication() {
        await(() -> one.current().isPresent() && other.current().isPresent());
        var before = one.current();
        DATABASE.owner().sql("""
                insert into data.release (release_number, published_at, note, checksum)
                select max(release_number) + 1, now(), 'Another.', repeat('1', 64) from data.release
                """).update();
        await(() -> one.current().isPresent() && !one.current().equals(before));
        await(() -> other.current().isPresent() && !other.current().equals(before));
        assertThat(one.current().orElseThrow().releaseNumber())
                .isEqualTo(before.orElseThrow().releaseNumber() + 1);
    }

    @Test
    void viewsThatAreMadeAnewAreAnotherPublicationOfTheSameFigures() {
        await(() -> one.current().isPresent());
        var before = one.current();
        DATABASE.owner()
                .sql("update databasechangelog set md5sum = '9:00000000000000000000000000000000' where id = 'views'")
                .update();
        Migration.run(DATABASE);
        await(() -> one.current().isPresent() && !one.current().equals(before));
        assertThat(one.current().map(Publication::checksum)).isEqualTo(before.map(Publication::checksum));
    }

    @Test
    void whoCannotLookSaysNothingAfterAWhileAndSeesAgainWhenItCan() {
        await(() -> one.current().isPresent());
        allowConnections(false);
        TestPostgres.administrator()
                .sql(
                        "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = :name and usename = :user")
                .param("name", name())
                .param("user", DATABASE.apiUser())
                .query(Boolean.class)
                .list();
        await(() -> one.current().isEmpty());
        allowConnections(true);
        await(() -> one.current().isPresent());
    }

    @Test
    void whatWasNeverSeenIsNotSaid() {
        var nowhere = watch(
                new TestDatabase("jdbc:postgresql://127.0.0.1:1/nowhere", "a", "b", "c", "d"), Duration.ofHours(1));
        nowhere.look();
        assertThat(nowhere.current()).isEmpty();
    }

    private static PublicationWatch watch(TestDatabase database, Duration trust) {
        var connection =
                new SingleConnectionDataSource(database.url(), database.apiUser(), database.apiPassword(), true);
        return new PublicationWatch(connection, new PublicationProperties(Duration.ofMillis(50), trust));
    }

    private static void allowConnections(boolean allow) {
        TestPostgres.administrator()
                .sql("alter database \"%s\" allow_connections %s".formatted(name(), allow))
                .update();
    }

    private static String name() {
        return DATABASE.url().replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(10_000_000);
        }
    }
}
