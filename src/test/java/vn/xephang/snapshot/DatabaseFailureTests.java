package vn.xephang.snapshot;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.Wait;
import vn.xephang.database.TestPostgres;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.hikari.connection-timeout=5000",
            // So that each statement is late, and gets no more than the time-outs of the role.
            "xephang.limits.load.silence=60s",
            "spring.datasource.hikari.connection-init-sql=select 1"
        })
@ContextConfiguration(initializers = FailingDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
@Timeout(120)
class DatabaseFailureTests {
    private static final String METRICS = "{ portalMetrics { code } }";
    private static final String INDEXES = "{ indexes { code } }";
    private final Api api;

    DatabaseFailureTests(@LocalServerPort int port) {
        this.api = new Api(port);
    }

    @AfterEach
    void mend() {
        TestPostgres.allowConnections(FailingDatabase.DATABASE, true);
        FailingDatabase.slowDown(0);
    }

    @Test
    void aStatementThatTakesTooLongIsCutOffAndSoIsTheAnswer(CapturedOutput log) {
        FailingDatabase.slowDown(100);
        var start = System.nanoTime();
        // The transaction is lost with the statement: what would come after it fails as well.
        assertRefused(
                api.answer("{ indexes { code } portalMetrics { code } groups { code } dataset { licence } }", of()),
                "TIMEOUT",
                log);
        // After 3 s, however slow the machine is, and not when the request is over.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(api.data(INDEXES).get("indexes")).isNotEmpty();
    }

    @Test
    void oneThatWaitsForALockIsToBeAskedAgain(CapturedOutput log) throws SQLException {
        try (var owner = FailingDatabase.DATABASE.ownerDataSource().getConnection();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table data.portal_metric in access exclusive mode");
            assertRefused(api.answer(METRICS, of()), "UNAVAILABLE", log);
            owner.rollback();
        }
        assertThat(api.data(METRICS).get("portalMetrics")).isNotEmpty();
    }

    @Test
    void aConnectionThatWasEndedCostsNobodyAnything(CapturedOutput log) {
        for (int i = 0; i < 5; i++) {
            api.data(INDEXES);
            TestPostgres.terminate(FailingDatabase.DATABASE);
            // At once: the pool takes a connection for alive that it has just got back.
            assertThat(api.data(INDEXES).get("indexes")).isNotEmpty();
        }
        assertNoStackTrace(log);
    }

    @Test
    void norDoesOneThatIsEndedInTheMiddleOfAStatement(CapturedOutput log) {
        FailingDatabase.slowDown(2.5);
        var answer = CompletableFuture.supplyAsync(() -> api.data(METRICS));
        Wait.until("a statement", () -> FailingDatabase.running() > 0);
        FailingDatabase.slowDown(0);
        TestPostgres.terminate(FailingDatabase.DATABASE);
        assertThat(answer.join().get("portalMetrics")).isNotEmpty();
        assertNoStackTrace(log);
    }

    @Test
    void whileTheDatabaseTakesNobodyReadersAreToldToComeAgain(CapturedOutput log) {
        api.data(INDEXES);
        TestPostgres.allowConnections(FailingDatabase.DATABASE, false);
        TestPostgres.terminate(FailingDatabase.DATABASE);
        var error = assertRefused(api.answer(INDEXES, of()), "UNAVAILABLE", log);
        assertThat(error.get("extensions").get("retryAfter").asInt()).isPositive();
        // What needs no statement is answered all the while.
        assertThat(api.data("{ __typename }").get("__typename").asString()).isEqualTo("Query");

        TestPostgres.allowConnections(FailingDatabase.DATABASE, true);
        Wait.until("an answer", () -> !api.answer(INDEXES, of()).has("errors"));
    }

    private static JsonNode assertRefused(JsonNode answer, String code, CapturedOutput log) {
        assertThat(answer.has("data")).as("%s", answer).isFalse();
        assertThat(answer.get("errors")).as("%s", answer).hasSize(1);
        var error = answer.get("errors").get(0);
        assertThat(error.get("extensions").get("code").asString()).isEqualTo(code);
        assertThat(error.get("message").asString()).doesNotContain("SQL", "portal_metric", "xephang");
        assertNoStackTrace(log);
        return error;
    }

    private static void assertNoStackTrace(CapturedOutput log) {
        assertThat(log.getAll()).doesNotContain("\tat ");
    }
}
