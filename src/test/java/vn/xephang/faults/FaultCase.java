package vn.xephang.faults;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

/** A server with its usual limits, on a database that fails, and what holds whatever fails. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FaultCase {
    static final List<Question> QUESTIONS = List.of(
            Question.ofExample("group-ranking"), Question.ofExample("search-units"), Question.ofExample("movers"));
    static final String NOT_NOW = "503 OVERLOADED";
    static final String AWAY = "503 UNAVAILABLE";
    static final String TOO_LONG = "504 TIMEOUT";

    /** Whatever happens to the database, on a machine however busy. */
    private static final Set<String> POSSIBLE = Set.of(Tally.RIGHT, NOT_NOW, AWAY, TOO_LONG);

    final FaultReport report = new FaultReport();
    FaultyDatabase database;
    FaultyServer server;
    Reader reader;
    Question slow;
    private String version;
    private StackTraces traces;

    @BeforeAll
    void start() throws Exception {
        database = FaultyDatabase.start();
        version = database.version();
        server = FaultyServer.start(database.arguments());
        reader = Reader.of(server.port());
        slow = server.slow();
        // A server that has just started is slow by itself.
        for (int i = 0; i < 20; i++) {
            Audience.untilRight(reader, QUESTIONS);
        }
        traces = StackTraces.watch();
    }

    @AfterEach
    void nothingWasLoggedThatFillsTheLog() {
        assertThat(traces.seen()).isEmpty();
    }

    @AfterAll
    void stop() throws Exception {
        traces.unwatch();
        server.context().close();
        database.close();
        report.write(version);
    }

    /** Nothing fails any more, and everything is as before. */
    void recovered(String fault, String seen, Tally tally) throws Exception {
        database.slowDown(0);
        var recovery = Audience.untilRight(reader, List.of(slow, QUESTIONS.get(0), QUESTIONS.get(1), QUESTIONS.get(2)));
        check(fault, seen, tally, recovery);
    }

    void check(String fault, String seen, Tally tally, Duration recovery) throws Exception {
        assertThat(tally.faults()).isEmpty();
        assertThat(POSSIBLE).containsAll(tally.outcomes().keySet());
        Audience.until(() -> server.inUse() == 0);
        report.add(fault, seen, tally, recovery);
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    static void await(List<CompletableFuture<Void>> asked) {
        asked.forEach(CompletableFuture::join);
    }
}
