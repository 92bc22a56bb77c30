package vn.xephang.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads views all the time, as the API's role does, and writes down what goes wrong. */
final class Readers {
    /** Gave up waiting for a lock, or for an answer, as that role must after a short time. */
    private static final Set<String> WAITED = Set.of("55P03", "57014");

    private final List<String> views = List.of("unit_group", "yearly_score", "discrepancy", "unit_comparison");
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final CountDownLatch reading = new CountDownLatch(views.size());
    private final List<Thread> threads;
    private volatile boolean stopped;

    Readers(TestDatabase database) throws InterruptedException {
        threads = views.stream()
                .map(view -> new Thread(() -> read(database, view)))
                .toList();
        threads.forEach(Thread::start);
        assertThat(reading.await(Wait.LONGEST.toSeconds(), TimeUnit.SECONDS))
                .as("they read")
                .isTrue();
    }

    void stop() throws InterruptedException {
        stopped = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    int reads() {
        return reads.get();
    }

    private void read(TestDatabase database, String view) {
        var pool = new SingleConnectionDataSource(database.url(), database.apiUser(), database.apiPassword(), true);
        var api = JdbcClient.create(pool);
        while (!stopped) {
            try {
                api.sql("select count(*) from api." + view).query(Integer.class).single();
                reads.incrementAndGet();
            } catch (DataAccessException failure) {
                if (failure.getRootCause() instanceof SQLException cause
                        && !WAITED.contains(Objects.requireNonNull(cause.getSQLState()))) {
                    failures.add(view + ": " + cause.getMessage());
                }
            }
            reading.countDown();
        }
        pool.destroy();
    }
}
