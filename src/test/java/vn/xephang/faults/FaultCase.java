package vn.xephang.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/** A server with its usual limits, on a database that fails, and what holds whatever fails. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FaultCase {
    static final List<Question> QUESTIONS = List.of(
            Question.ofExample("group-ranking"), Question.ofExample("search-units"), Question.ofExample("movers"));
    static final String NOT_NOW = "503 OVERLOADED";
    static final String AWAY = "503 UNAVAILABLE";
    static final String TOO_LONG = "504 TIMEOUT";
    static final String TOO_MUCH = "429 RATE_LIMITED";

    /** Whatever happens to the database, on a machine however busy. */
    private static final Set<String> POSSIBLE = Set.of(Tally.RIGHT, NOT_NOW, AWAY, TOO_LONG, TOO_MUCH);

    final FaultReport report = new FaultReport();
    FaultyDatabase database;
    FaultyServer server;
    Reader reader;
    Question slow;

    /** The same between others: it needs its connection before and after. */
    Question twofold;

    private String version;
    private StackTraces traces;

    @BeforeAll
    void start() throws Exception {
        database = FaultyDatabase.start();
        version = database.version();
        server = FaultyServer.start(database.arguments());
        reader = Reader.of(server.port());
        slow = server.answered("{ portalMetrics { code } }");
        twofold = server.answered("{ groups { code } portalMetrics { code } indexes { code } }");
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
        Wait.until("an idle pool", () -> server.inUse() == 0);
        report.add(fault, seen, tally, recovery);
    }

    /** While as many queries run as may, each for 30 s. */
    Tally othersAreAnsweredBeside(Reader asking, int count, IntFunction<Question> questions, int running, String fault)
            throws Exception {
        database.slowDown(30);
        var slowOnes = new Tally();
        try (var audience = new Audience(reader, QUESTIONS)) {
            var asked = askUntil(() -> database.slowOnes() == running, asking, count, questions, slowOnes);
            assertThat(server.isReady()).isTrue();
            var before = audience.tally().right();
            Wait.until("right answers", () -> audience.tally().right() > before);
            await(asked);
            audience.close();
            recovered(fault, "a refusal, most at once", slowOnes);
            recovered("… and all others", "their answer", audience.tally());
        }
        return slowOnes;
    }

    /** Who asks a database that says nothing is refused, and in time, and so are probes told. */
    void silentUnderLoad() throws Exception {
        try (var audience = new Audience(reader, QUESTIONS)) {
            Wait.until("right answers", () -> audience.tally().right() > 20);
            database.fallSilent();
            try {
                Wait.until(AWAY, () -> audience.tally().outcomes().containsKey(AWAY));
                Wait.until("readiness to go down", () -> !server.isReady());
                Thread.sleep(5000);
                assertThat(server.isAlive()).isTrue();
                // Probes give up after a second. On a busy machine one of many is in time, if they do not ask the
                // database.
                assertThat(server.readinessTakes(20)).isLessThan(Duration.ofSeconds(1));
            } finally {
                database.speakAgain();
            }
            var recovery = Audience.untilRight(reader, QUESTIONS);
            Wait.until("readiness", server::isReady);
            audience.close();
            check(
                    "The database falls silent under load for more than 5 s, and keeps its connections",
                    "a refusal; liveness stays up, readiness goes down and up",
                    audience.tally(),
                    recovery);
            // No measure of speed: its connections alone would be given up after 10 s, and another one be tried.
            assertThat(audience.tally().slowest()).isLessThan(Duration.ofSeconds(9));
        }
    }

    /** Queries that wait for the database when it falls silent are refused, and in time. */
    void silentInTheMiddle(Fault fault, String what) throws Exception {
        database.slowDown(2);
        var tally = new Tally();
        var asked = askUntil(() -> database.slowOnes() > 5, 40, slow::renamed, tally);
        fault.happens();
        try {
            await(asked);
        } finally {
            database.speakAgain();
        }
        recovered(what, "a refusal", tally);
        // No measure of speed: who waits for each field, or for the end of the transaction, waits longer.
        assertThat(tally.slowest()).isLessThan(Duration.ofSeconds(9));
    }

    /** What happens to the database. */
    @FunctionalInterface
    interface Fault {
        void happens() throws Exception;
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Asks so many at once, and gives them while what is waited for is so: again, for as often as all have ended before it was,
     * since on a busy machine the first can have ended before the last has begun, or before anybody has looked.
     */
    List<CompletableFuture<Void>> askUntil(
            Callable<Boolean> condition, int count, IntFunction<Question> questions, Tally tally) {
        return askUntil(condition, reader, count, questions, tally);
    }

    static List<CompletableFuture<Void>> askUntil(
            Callable<Boolean> condition, Reader reader, int count, IntFunction<Question> questions, Tally tally) {
        var asked = new ArrayList<CompletableFuture<Void>>();
        Wait.until("that in the middle of the questions", () -> {
            if (condition.call()) {
                return true;
            }
            if (asked.stream().allMatch(CompletableFuture::isDone)) {
                asked.addAll(reader.askAtOnce(count, questions, tally));
            }
            return false;
        });
        return asked;
    }

    static void await(List<CompletableFuture<Void>> asked) {
        asked.forEach(CompletableFuture::join);
    }
}
