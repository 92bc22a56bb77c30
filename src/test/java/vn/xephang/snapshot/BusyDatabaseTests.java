package vn.xephang.snapshot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/** Slow statements that only the deadline ends, and few connections. Where there are virtual threads, on those. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.threads.virtual.enabled=true",
            "spring.datasource.hikari.connection-init-sql=set statement_timeout = 0",
            "spring.datasource.hikari.maximum-pool-size=4",
            "spring.datasource.hikari.connection-timeout=2000",
            "xephang.limits.client.running-requests=3",
            "xephang.limits.rate.trusted-proxies=127.0.0.1",
            "xephang.limits.load.running=2",
            "xephang.limits.load.waiting=2",
            "xephang.limits.load.time=8s",
            "xephang.limits.load.silence=8s",
            "xephang.limits.load.waiting-time=10ms"
        })
@ContextConfiguration(initializers = FailingDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
@Timeout(120)
class BusyDatabaseTests {
    private static final String INDEXES = "{ indexes { code } }";
    private final AtomicInteger clients = new AtomicInteger();
    private final Api api;

    BusyDatabaseTests(@LocalServerPort int port) {
        this.api = new Api(port);
    }

    @AfterEach
    void mend() {
        Wait.until("no statement", () -> FailingDatabase.running() == 0);
        FailingDatabase.slowDown(0);
    }

    @Test
    void theDeadlineEndsAStatement(CapturedOutput log) {
        FailingDatabase.slowDown(1000);
        assertThat(code(ask("{ portalMetrics { code } }"))).isEqualTo("TIMEOUT");
        Wait.until("no statement", () -> FailingDatabase.running() == 0);
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @Test
    void noStatementBeginsAfterTheDeadline() {
        FailingDatabase.slowDown(3);
        // The third is ended in the middle, the fourth never begins.
        assertThat(
                        code(
                                ask(
                                        "{ a: portalMetrics { code } b: portalMetrics { code } c: portalMetrics { code } d: portalMetrics { code } }")))
                .isEqualTo("TIMEOUT");
        assertThat(ask(INDEXES).has("errors")).isFalse();
    }

    @Test
    void whatIsSlowLeavesConnectionsForTheRest() {
        FailingDatabase.slowDown(1000);
        var slow = many(10, n -> "{ portalMetrics { code } }");
        Wait.until("two statements", () -> FailingDatabase.running() == 2);
        assertThat(ask(INDEXES).has("errors")).isFalse();
        var codes = slow.stream().map(answer -> code(answer.join())).toList();
        assertThat(codes).containsOnly("OVERLOADED", "TIMEOUT").contains("OVERLOADED", "TIMEOUT");
    }

    @Test
    void whoWaitsForAConnectionInVainIsToldToComeAgain(CapturedOutput log) {
        FailingDatabase.slowDown(1000);
        // Each is a document of its own.
        var slow = many(4, n -> "{ a%d: portalMetrics { code } }".formatted(n));
        Wait.until("four statements", () -> FailingDatabase.running() == 4);
        var answer = ask(INDEXES);
        assertThat(code(answer)).isEqualTo("OVERLOADED");
        assertThat(answer.get("errors")
                        .get(0)
                        .get("extensions")
                        .get("retryAfter")
                        .asInt())
                .isPositive();
        slow.forEach(CompletableFuture::join);
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @Test
    void whoWaitsInVainDoesNotWaitAgainForEachField() {
        FailingDatabase.slowDown(1000);
        var slow = many(4, n -> "{ a%d: portalMetrics { code } }".formatted(n));
        Wait.until("four statements", () -> FailingDatabase.running() == 4);
        var start = System.nanoTime();
        var fields = IntStream.range(0, 20)
                .mapToObj("a%d: indexes { code } "::formatted)
                .collect(Collectors.joining());
        assertThat(code(ask("{" + fields + "}"))).isEqualTo("OVERLOADED");
        // Two seconds, however slow the machine is, and not forty.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        slow.forEach(CompletableFuture::join);
    }

    @Test
    void aClientLeavesConnectionsForTheRest() {
        FailingDatabase.slowDown(1000);
        var slow = many(n -> ask("{ a%d: portalMetrics { code } }".formatted(n), "198.51.100.1"), 10);
        Wait.until("three statements", () -> FailingDatabase.running() == 3);
        assertThat(ask(INDEXES).has("errors")).isFalse();
        var codes = slow.stream().map(answer -> code(answer.join())).toList();
        assertThat(codes).containsOnly("RATE_LIMITED", "TIMEOUT").contains("RATE_LIMITED", "TIMEOUT");
    }

    private List<CompletableFuture<JsonNode>> many(int count, IntFunction<String> query) {
        return many(n -> ask(query.apply(n)), count);
    }

    private static List<CompletableFuture<JsonNode>> many(IntFunction<JsonNode> question, int count) {
        return IntStream.range(0, count)
                .mapToObj(n ->
                        CompletableFuture.supplyAsync(() -> question.apply(n), action -> new Thread(action).start()))
                .toList();
    }

    /** Each is a client of its own. */
    private JsonNode ask(String query) {
        return ask(query, "203.0.113." + clients.incrementAndGet());
    }

    private JsonNode ask(String query, String client) {
        return api.answer(JsonMapper.shared().writeValueAsString(Map.of("query", query)), "X-Forwarded-For", client);
    }

    private static String code(JsonNode answer) {
        assertThat(answer.has("errors")).as("%s", answer).isTrue();
        return answer.get("errors").get(0).get("extensions").get("code").asString();
    }
}
