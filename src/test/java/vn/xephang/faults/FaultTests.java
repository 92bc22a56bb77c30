package vn.xephang.faults;

import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

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
        // At once: the statement has ended with the answer.
        assertThat(database.running()).isZero();
        recovered("A statement that takes 30 s", "a refusal after 3 s", tally);
        assertThat(tally.outcomes()).containsOnlyKeys(TOO_LONG);
    }

    @Test
    @Order(2)
    void fiftySlowQueriesAtOnceLeaveTheRestToOthers() throws Exception {
        database.slowDown(30);
        var slowOnes = new Tally();
        try (var audience = new Audience(reader, QUESTIONS)) {
            var asked = reader.askAtOnce(50, n -> slow, slowOnes);
            Audience.until(() -> database.running() == 5);
            // While all that may run for one document do.
            var before = audience.tally().right();
            Audience.until(() -> audience.tally().right() > before);
            await(asked);
            audience.close();
            recovered("50 such queries of one document at once: who asks them", "a refusal, most at once", slowOnes);
            recovered("… and all others", "their answer", audience.tally());
        }
        assertThat(slowOnes.outcomes()).containsOnlyKeys(TOO_LONG, NOT_NOW);
    }

    @Test
    @Order(3)
    void whoGetsNoConnectionIsToldToComeAgain() throws Exception {
        database.slowDown(30);
        var slowOnes = new Tally();
        try (var audience = new Audience(reader, QUESTIONS)) {
            var asked = reader.askAtOnce(40, slow::renamed, slowOnes);
            Audience.until(() -> server.inUse() == 10);
            // It has much to do, and is not away.
            assertThat(server.isReady()).isTrue();
            await(asked);
            audience.close();
            recovered(
                    "The pool used up by 40 such queries of different documents: who asks them", "a refusal", slowOnes);
            recovered("… and all others", "a refusal while all connections are in use", audience.tally());
        }
        assertThat(slowOnes.outcomes()).containsOnlyKeys(TOO_LONG, NOT_NOW);
    }

    @Test
    @Order(4)
    void endedConnectionsAreReplaced() throws Exception {
        try (var audience = new Audience(reader, QUESTIONS)) {
            for (int i = 0; i < 5; i++) {
                var before = audience.tally().requests();
                assertThat(database.terminate()).isPositive();
                Audience.until(() -> audience.tally().requests() > before + 12);
            }
            audience.close();
            recovered(
                    "All connections ended by the database, 5 times, more than 12 requests apart",
                    "their answer, read once more",
                    audience.tally());
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
                    "The database stopped under load, away for more than 2 s, started again",
                    "a refusal; liveness stays up, readiness goes down and up",
                    audience.tally(),
                    recovery);
        }
    }

    @Test
    @Order(6)
    void withoutADatabaseThereIsNoStart() {
        var start = System.nanoTime();
        assertThatThrownBy(() -> FaultyServer.start("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/figures"))
                .hasStackTraceContaining("Cannot connect to PostgreSQL at 127.0.0.1:1");
        report.add("No database at the start", "no server; one line of the log says why", new Tally(), since(start));
    }

    @Test
    @Order(7)
    void whoLeavesInTheMiddleOfAnAnswerLeavesNothingBehind() throws Exception {
        database.slowDown(1);
        try (var audience = new Audience(reader, QUESTIONS)) {
            for (int i = 0; i < 20; i++) {
                reader.leave(slow.document(), 0);
                reader.leave(IntrospectionQuery.INTROSPECTION_QUERY, 100);
            }
            Audience.until(() -> database.running() == 0 && server.inUse() == 0);
            audience.close();
            recovered(
                    "40 clients gone in the middle of a statement or an answer: others",
                    "their answer",
                    audience.tally());
        }
    }

    @Test
    @Order(8)
    void whoWasLetInIsAnsweredBeforeTheServerStops() throws Exception {
        database.slowDown(2);
        var tally = new Tally();
        var asked = reader.askAtOnce(3, n -> slow, tally);
        Audience.until(() -> database.running() == 3);
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
