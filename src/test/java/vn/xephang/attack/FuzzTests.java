package vn.xephang.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;
import vn.xephang.database.TestPostgres;
import vn.xephang.http.Wire;
import vn.xephang.limit.LimitProperties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mutants of valid questions: some hundred in every build, and as many as a time allows with {@code -Dxephang.fuzz.time=10m}, from
 * the seed {@code -Dxephang.fuzz.seed}. A failure names the mutant's own seed, from which it comes first again.
 */
@FiguresTest
@ExtendWith(OutputCaptureExtension.class)
class FuzzTests {
    private static final Logger LOG = LoggerFactory.getLogger(FuzzTests.class);
    private static final long SEED = Long.getLong("xephang.fuzz.seed", 20_190_000);
    private static final Duration TIME = DurationStyle.detectAndParse(System.getProperty("xephang.fuzz.time", "0s"));
    private static final int FEWEST = 400;

    /** That {@code src/docs/errors.md} names, and a valid question can be mutated to. */
    private static final Set<Integer> STATUSES = Set.of(200, 304, 400, 404, 405, 406, 413, 414, 415, 431);

    private final Mutants mutants = new Mutants();
    private final Unharmed server;

    FuzzTests(@LocalServerPort int port, @Autowired LimitProperties limits) {
        server = new Unharmed(
                port, TestPostgres.database("figures"), limits.load().time(), AttackTests.QUESTION, AttackTests.ANSWER);
    }

    @Test
    void noMutantOfAQuestionDoesHarm(CapturedOutput log) throws IOException {
        var rows = Rows.digest(TestPostgres.database("figures"));
        var outcomes = new TreeMap<String, Integer>();
        var end = System.nanoTime() + TIME.toNanos();
        for (var seed = SEED; seed < SEED + FEWEST || System.nanoTime() < end; seed++) {
            outcomes.merge(outcome(seed, log), 1, Integer::sum);
        }
        assertThat(Rows.digest(TestPostgres.database("figures"))).isEqualTo(rows);
        assertThatAllKindsWereThere(outcomes);
        LOG.info("Mutants from seed {}: {}", SEED, outcomes);
    }

    private String outcome(long seed, CapturedOutput log) throws IOException {
        var mutant = mutants.mutant(seed);
        try {
            var reply = server.send(mutant.request());
            assertThat(STATUSES).contains(reply.status());
            assertThatItHasItsForm(reply);
            server.check(mutant.request(), reply, log);
            return outcome(reply);
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    "The mutant of -Dxephang.fuzz.seed=%d, which is\n%s"
                            .formatted(seed, new String(mutant.request(), StandardCharsets.UTF_8)),
                    failure);
        }
    }

    private static String outcome(Wire.Reply reply) {
        return Unharmed.codes(reply).stream().findFirst().orElse("answered");
    }

    /** Whatever is refused is JSON; a table, an unchanged copy and what is compressed are not. */
    private static void assertThatItHasItsForm(Wire.Reply reply) {
        var isJson = reply.header("Content-Type").matches("application/(graphql-response\\+)?json.*");
        assertThat(isJson || reply.status() == 200 || reply.status() == 304)
                .as("%s", reply)
                .isTrue();
        if (isJson && reply.status() != 304 && reply.header("Content-Encoding").isEmpty()) {
            assertThat(reply.json().has("data") || reply.json().has("errors")).isTrue();
        }
    }

    /** Else the mutants would be too wild, or too tame, to find anything. */
    private static void assertThatAllKindsWereThere(Map<String, Integer> outcomes) {
        var all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        for (var kind : new String[] {"answered", "GRAPHQL_VALIDATION_FAILED"}) {
            assertThat(outcomes.getOrDefault(kind, 0)).as("%s", outcomes).isGreaterThan(all / 20);
        }
        assertThat(outcomes).containsKeys("BAD_REQUEST", "GRAPHQL_PARSE_FAILED", "LIMIT_EXCEEDED", "NOT_FOUND");
    }
}
