package vn.xephang.publication;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Migration;
import vn.xephang.Wait;
import vn.xephang.database.TestDatabase;
import vn.xephang.database.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class PublicationWatchTests {
    private static final TestDatabase DATABASE = Migration.migrated("watched");
    private final AtomicInteger returns = new AtomicInteger();
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
        TestPostgres.allowConnections(DATABASE, true);
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
        TestPostgres.allowConnections(DATABASE, false);
        TestPostgres.terminate(DATABASE);
        await(() -> one.current().isEmpty() && one.isAway());
        assertThat(returns).hasValue(0);
        TestPostgres.allowConnections(DATABASE, true);
        await(() -> one.current().isPresent() && !one.isAway() && returns.get() > 0);
    }

    @Test
    void aConnectionThatIsLostIsNoDatabaseThatIsAway() {
        await(() -> one.current().isPresent());
        for (int i = 0; i < 5; i++) {
            TestPostgres.terminate(DATABASE);
            one.look();
            assertThat(one.isAway()).isFalse();
        }
        assertThat(returns).hasValue(0);
    }

    @Test
    void whoWasAnsweredFromWhatIsNewIsNotShownTheOldAgain() {
        var slow = watch(DATABASE, Duration.ofHours(1));
        slow.look();
        var old = slow.current().orElseThrow();
        slow.answeredFrom(old);
        assertThat(slow.current()).contains(old);
        slow.answeredFrom(new Publication(old.releaseNumber() + 1, old.publishedAt(), "other", old.viewGeneration()));
        assertThat(slow.current()).isEmpty();
        slow.look();
        assertThat(slow.current()).contains(old);
        slow.stop();
    }

    @Test
    void whatWasNeverSeenIsNotSaid() {
        var nowhere = watch(
                new TestDatabase("jdbc:postgresql://127.0.0.1:1/nowhere", "a", "b", "c", "d"), Duration.ofHours(1));
        nowhere.look();
        assertThat(nowhere.current()).isEmpty();
    }

    private PublicationWatch watch(TestDatabase database, Duration trust) {
        var connection =
                new SingleConnectionDataSource(database.url(), database.apiUser(), database.apiPassword(), true);
        return new PublicationWatch(
                connection, new PublicationProperties(Duration.ofMillis(50), trust), returns::incrementAndGet);
    }

    private static void await(Callable<Boolean> condition) {
        Wait.until("what was published", condition);
    }
}
