package vn.xephang.faults;

import graphql.introspection.IntrospectionQuery;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One thing after the other fails under a server with its usual limits. Nothing here depends on how fast the machine is. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Timeout(300)
class FaultTests {
    private static final List<Question> QUESTIONS = List.of(
            Question.ofExample("group-ranking"), Question.ofExample("search-units"), Question.ofExample("movers"));
    private static final String NOT_NOW = "503 OVERLOADED";
    private static final String AWAY = "503 UNAVAILABLE";
    private static final String TOO_LONG = "504 TIMEOUT";

    private final FaultReport report = new FaultReport();
    private FaultyDatabase database;
    private String version;
    private FaultyServer server;
    private Reader reader;
    private Question slow;
    private StackTraces traces;

    @BeforeAll
    void start() throws Exception {
        database = FaultyDatabase.start();
        version = database.version();
        server = FaultyServer.start(database.arguments());
        reader = Reader.of(server.port());
        slow = server.slow();
        Audience.untilRight(reader, QUESTIONS);
        traces = StackTraces.watch();
    }

    @AfterEach
    void nothingIsLeftOfIt() {
        assertThat(traces.seen()).isEmpty();
    }

    @AfterAll
    void stop() throws Exception {
        traces.unwatch();
        server.context().close();
        database.close();
        report.write(version);
    }

    @Test
    @Order(1)
    void aSlowStatementIsCutOff() throws Exception {
        database.slowDown(30);
        var tally = new Tally();
        await(many(3, n -> slow, tally));
        // At once: the statement has ended with the answer.
        assertThat(database.running()).isZero();
        recovered("A statement that takes 30 s", "a refusal after 3 s", tally, TOO_LONG);
        assertThat(tally.outcomes()).containsOnlyKeys(TOO_LONG);
    }

    @Test
    @Order(2)
    void fiftySlowQueriesAtOnceLeaveTheRestToOthers() throws Exception {
        database.slowDown(30);
        var slowOnes = new Tally();
        try (var audience = new Audience(reader, QUESTIONS)) {
            var asked = many(50, n -> slow, slowOnes);
            Audience.until(() -> database.running() == 5);
            // While all that may run for one document do.
            var before = audience.tally().right();
            Audience.until(() -> audience.tally().right() > before);
            await(asked);
            audience.close();
            recovered(
                    "50 such queries of one document at once: those who ask them",
                    "a refusal, most at once",
                    slowOnes,
                    TOO_LONG,
                    NOT_NOW);
            recovered("… and all others", "their answer", audience.tally(), NOT_NOW, TOO_LONG);
        }
        assertThat(slowOnes.outcomes()).containsOnlyKeys(TOO_LONG, NOT_NOW);
    }

    @Test
    @Order(3)
    void whoGetsNoConnectionIsToldToComeAgain() throws Exception {
        database.slowDown(30);
        var slowOnes = new Tally();
        try (var audience = new Audience(reader, QUESTIONS)) {
            var asked = many(40, slow::renamed, slowOnes);
            Audience.until(() -> database.running() == 10);
            Audience.until(() -> audience.tally().outcomes().containsKey(NOT_NOW));
            await(asked);
            audience.close();
            recovered(
                    "The pool used up by 40 such queries of different documents: those who ask them",
                    "a refusal",
                    slowOnes,
                    TOO_LONG,
                    NOT_NOW);
            recovered(
                    "… and all others",
                    "a refusal while all connections are in use",
                    audience.tally(),
                    NOT_NOW,
                    TOO_LONG);
        }
        assertThat(slowOnes.outcomes()).containsOnlyKeys(TOO_LONG, NOT_NOW);
    }

    @Test
    @Order(4)
    void endedConnectionsAreReplaced() throws Exception {
        try (var audience = new Audience(reader, QUESTIONS)) {
            var ended = 0;
            for (int i = 0; i < 10; i++) {
                Thread.sleep(200);
                ended += database.terminate();
            }
            assertThat(ended).isPositive();
            audience.close();
            recovered(
                    "All connections ended by the database, 10 times in 2 s",
                    "their answer, asked once more behind the scenes",
                    audience.tally(),
                    AWAY,
                    NOT_NOW,
                    TOO_LONG);
        }
    }

    @Test
    @Order(5)
    void aDatabaseThatIsAwayIsSaidToBeAndComesBack() throws Exception {
        try (var audience = new Audience(reader, QUESTIONS)) {
            Audience.until(() -> audience.tally().right() > 20);
            database.stop();
            Audience.until(() -> !server.isReady());
            Audience.until(() -> audience.tally().outcomes().containsKey(AWAY));
            Thread.sleep(2000);
            assertThat(server.isAlive()).isTrue();
            assertThat(server.isReady()).isFalse();
            database.startAgain();
            var recovery = Audience.untilRight(reader, QUESTIONS);
            Audience.until(server::isReady);
            audience.close();
            check(
                    "The database stopped under load, away for more than 2 s, and started again",
                    "a refusal, while liveness is up and readiness down",
                    audience.tally(),
                    recovery,
                    AWAY,
                    NOT_NOW,
                    TOO_LONG);
        }
    }

    @Test
    @Order(6)
    void withoutADatabaseThereIsNoStart() {
        var start = System.nanoTime();
        assertThatThrownBy(() -> FaultyServer.start("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/figures"))
                .hasStackTraceContaining("Cannot connect to PostgreSQL at 127.0.0.1:1");
        report.add(
                "No database at the start",
                "no server: it ends with one line that says why, for whoever runs it to start it again",
                new Tally(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    @Test
    @Order(7)
    void whoLeavesInTheMiddleOfAnAnswerLeavesNothingBehind() throws Exception {
        database.slowDown(1);
        try (var audience = new Audience(reader, QUESTIONS)) {
            for (int i = 0; i < 20; i++) {
                leave(slow.document(), 0);
                leave(IntrospectionQuery.INTROSPECTION_QUERY, 100);
            }
            Audience.until(() -> database.running() > 0);
            Audience.until(() -> database.running() == 0);
            audience.close();
            recovered(
                    "40 clients gone, in the middle of a statement or of their answer: others",
                    "their answer",
                    audience.tally(),
                    NOT_NOW,
                    TOO_LONG);
        }
    }

    @Test
    @Order(8)
    void whoWasLetInIsAnsweredBeforeTheServerStops() throws Exception {
        database.slowDown(2);
        var tally = new Tally();
        var asked = many(3, n -> slow, tally);
        Audience.until(() -> database.running() == 3);
        var start = System.nanoTime();
        server.context().close();
        var took = Duration.ofNanos(System.nanoTime() - start);
        await(asked);
        assertThat(tally.outcomes()).containsOnlyKeys(Tally.RIGHT);
        assertThat(tally.faults()).isEmpty();
        assertThat(reader.ask(slow, new Tally())).isFalse();
        report.add(
                "The server told to stop during 3 queries of 2 s",
                "their answer; after that, no connection",
                tally,
                took);
    }

    private void recovered(String fault, String seen, Tally tally, String... allowed) throws Exception {
        database.slowDown(0);
        var all = new ArrayList<>(QUESTIONS);
        all.add(slow);
        check(fault, seen, tally, Audience.untilRight(reader, all), allowed);
    }

    private void check(String fault, String seen, Tally tally, Duration recovery, String... allowed) throws Exception {
        assertThat(tally.faults()).isEmpty();
        assertThat(tally.outcomes().keySet()).isSubsetOf(with(Tally.RIGHT, allowed));
        Audience.until(() -> server.inUse() == 0);
        report.add(fault, seen, tally, recovery);
    }

    private static List<String> with(String one, String... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(one);
        return all;
    }

    private List<CompletableFuture<Void>> many(int count, IntFunction<Question> question, Tally tally) {
        var asked = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < count; i++) {
            var next = question.apply(i);
            asked.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            reader.ask(next, tally);
                        } catch (InterruptedException stopped) {
                            throw new IllegalStateException(stopped);
                        }
                    },
                    action -> new Thread(action).start()));
        }
        return asked;
    }

    private static void await(List<CompletableFuture<Void>> asked) {
        asked.forEach(CompletableFuture::join);
    }

    /** Asks, reads so many bytes and breaks the connection off. */
    private void leave(String document, int bytes) throws IOException {
        var body = Question.JSON.writeValueAsString(Map.of("query", document));
        try (var socket = new Socket()) {
            // So small that the server cannot get rid of a long answer.
            socket.setReceiveBufferSize(1024);
            socket.connect(new java.net.InetSocketAddress("127.0.0.1", server.port()));
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(
                            ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                            + body.length() + "\r\n\r\n" + body)
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(bytes);
        }
    }
}
