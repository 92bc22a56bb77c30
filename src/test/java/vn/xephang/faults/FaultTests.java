package vn.xephang.faults;

import graphql.introspection.IntrospectionQuery;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One thing after the other fails. Nothing here depends on how fast the machine is. */
@TestMethodOrder(OrderAnnotation.class)
@Timeout(300)
class FaultTests extends FaultCase {
    @Test
    @Order(1)
    void aSlowStatementIsCutOff() throws Exception {
        database.slowDown(30);
        var tally = new Tally();
        await(reader.askAtOnce(3, n -> slow, tally));
        // Soon, and not after 30 s: with the answer, but where the database is so busy that it could not say so.
        assertThat(Wait.until("no slow statement", () -> database.slowOnes() == 0))
                .isLessThan(Duration.ofSeconds(20));
        recovered("A statement that takes 30 s", "a refusal after 3 s", tally);
        assertThat(tally.outcomes()).containsOnlyKeys(TOO_LONG);
    }

    @Test
    @Order(2)
    void fiftySlowQueriesAtOnceLeaveTheRestToOthers() throws Exception {
        var slowOnes = othersAreAnsweredBeside(
                reader, 50, n -> slow, 5, "50 such queries of one document at once: who asks them");
        assertThat(slowOnes.outcomes()).containsOnlyKeys(TOO_LONG, NOT_NOW);
    }

    @Test
    @Order(3)
    void whoGetsNoConnectionIsToldToComeAgain() throws Exception {
        database.slowDown(30);
        var slowOnes = new Tally();
        try (var audience = new Audience(reader, QUESTIONS)) {
            var asked = askUntil(() -> server.inUse() == 10, 40, slow::renamed, slowOnes);
            // It has much to do, and is not away.
            assertThat(server.isReady()).isTrue();
            await(asked);
            audience.close();
            recovered(
                    "The pool used up by 40 such queries of different documents: who asks them", "a refusal", slowOnes);
            recovered("… and all others", "a refusal while all connections are in use", audience.tally());
            assertThat(audience.tally().outcomes()).doesNotContainKey(AWAY);
        }
        assertThat(slowOnes.outcomes()).containsOnlyKeys(TOO_LONG, NOT_NOW);
    }

    @Test
    @Order(4)
    void oneClientLeavesConnectionsToOthers() throws Exception {
        var slowOnes = othersAreAnsweredBeside(
                reader.alone(),
                40,
                slow::renamed,
                4,
                "40 such queries of different documents by one client: who asks them");
        assertThat(slowOnes.outcomes()).containsOnlyKeys(TOO_LONG, TOO_MUCH);
    }

    @Test
    @Order(5)
    void endedConnectionsAreReplaced() throws Exception {
        try (var audience = new Audience(reader, QUESTIONS)) {
            for (int i = 0; i < 5; i++) {
                var before = audience.tally().requests();
                assertThat(database.terminate()).isPositive();
                Wait.until("a dozen requests", () -> audience.tally().requests() > before + 12);
            }
            audience.close();
            recovered(
                    "All connections ended by the database, 5 times, more than 12 requests apart",
                    "their answer, read once more; a refusal where lost twice",
                    audience.tally());
        }
    }

    @Test
    @Order(6)
    void anAnswerOfSeveralStatementsIsReadOnceMoreAsAWhole() throws Exception {
        database.slowDown(1);
        var tally = new Tally();
        var asked = askUntil(() -> database.slowOnes() > 0, 3, n -> twofold, tally);
        assertThat(database.terminate()).isPositive();
        await(asked);
        recovered("Connections ended by the database during 3 queries of 1 s", "their answer, read once more", tally);
    }

    @Test
    @Order(7)
    void aLockIsNotWaitedForLong() throws Exception {
        try (var audience = new Audience(reader, QUESTIONS)) {
            try (var lock = database.lock()) {
                Wait.until(AWAY, () -> audience.tally().outcomes().containsKey(AWAY));
                // Who waits for a lock knows that there is a database.
                assertThat(server.isReady()).isTrue();
                Thread.sleep(2000);
            }
            audience.close();
            recovered("A table locked for more than 2 s, as by a migration", "a refusal", audience.tally());
        }
    }

    @Test
    @Order(8)
    void aDatabaseThatIsAwayIsSaidToBeAndComesBack() throws Exception {
        try (var audience = new Audience(reader, QUESTIONS)) {
            Wait.until("right answers", () -> audience.tally().right() > 20);
            database.stop();
            Wait.until("readiness to go down", () -> !server.isReady());
            Wait.until(AWAY, () -> audience.tally().outcomes().containsKey(AWAY));
            Thread.sleep(2000);
            assertThat(server.isAlive()).isTrue();
            assertThat(server.isReady()).isFalse();
            database.startAgain();
            var recovery = Audience.untilRight(reader, QUESTIONS);
            Wait.until("readiness", server::isReady);
            audience.close();
            check(
                    "The database stopped under load, away for more than 2 s, started again",
                    "a refusal; liveness stays up, readiness goes down and up",
                    audience.tally(),
                    recovery);
        }
    }

    @Test
    @Order(9)
    void aDatabaseThatFallsSilentIsNotWaitedFor() throws Exception {
        silentUnderLoad();
    }

    @Test
    @Order(10)
    void norIsOneThatFallsSilentInTheMiddleOfTransactions() throws Exception {
        silentInTheMiddle(
                database::fallSilent, "The database falls silent during 40 queries of 2 s, and keeps its connections");
    }

    @Test
    @Order(11)
    void norAreSessionsThatDoWhileOthersCanBeOpened() throws Exception {
        silentInTheMiddle(database::silenceSessions, "The sessions of 40 queries of 2 s fall silent, and no others do");
    }

    @Test
    @Order(12)
    void withoutADatabaseThereIsNoStart() {
        var start = System.nanoTime();
        assertThatThrownBy(() -> FaultyServer.start("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/figures"))
                .hasStackTraceContaining("Cannot connect to PostgreSQL at 127.0.0.1:1");
        report.add("No database at the start", "no server; one line of the log says why", new Tally(), since(start));
    }

    @Test
    @Order(13)
    void whoLeavesInTheMiddleOfAnAnswerLeavesNothingBehind() throws Exception {
        database.slowDown(1);
        try (var audience = new Audience(reader, QUESTIONS)) {
            for (int i = 0; i < 20; i++) {
                reader.leave(slow.document(), 0);
                reader.leave(IntrospectionQuery.INTROSPECTION_QUERY, 100);
            }
            Wait.until("no slow statement", () -> database.slowOnes() == 0);
            audience.close();
            recovered(
                    "40 clients gone in the middle of a statement or an answer: others",
                    "their answer",
                    audience.tally());
        }
    }

    @Test
    @Order(14)
    void whoWasLetInIsAnsweredBeforeTheServerStops() throws Exception {
        database.slowDown(2);
        var tally = new Tally();
        var asked = askUntil(() -> database.slowOnes() == 3, 3, n -> slow, tally);
        var start = System.nanoTime();
        server.context().close();
        var took = since(start);
        await(asked);
        assertThat(tally.outcomes()).containsOnlyKeys(Tally.RIGHT);
        assertThat(tally.faults()).isEmpty();
        assertThat(reader.ask(slow, new Tally())).isFalse();
        report.add(
                "The server told to stop during 3 queries of 2 s", "their answer, and then no connection", tally, took);
    }
}
