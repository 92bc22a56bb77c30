package vn.xephang.attack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;
import vn.xephang.database.TestPostgres;
import vn.xephang.limit.LimitProperties;

import static org.assertj.core.api.Assertions.assertThat;

/** The corpus of {@code src/test/resources/attack/cases}, case by case. */
@FiguresTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class AttackTests {
    static final String QUESTION = """
            {"query": "{ groupRanking(group: \\"departments\\", year: 2019) { entries(first: 1) { nodes { rank score unit { name } } } } }"}""";
    static final String ANSWER =
            "{\"data\":{\"groupRanking\":{\"entries\":{\"nodes\":[{\"rank\":1,\"score\":97.20,\"unit\":{\"name\":\"Sở Thông tin và Truyền thông\"}}]}}}}";
    private static final int FEWEST = 360;

    private final Unharmed server;
    private String rows = "";

    AttackTests(@LocalServerPort int port, @Autowired LimitProperties limits) {
        server = new Unharmed(
                port, TestPostgres.database("figures"), limits.load().time(), QUESTION, ANSWER);
    }

    @BeforeAll
    void lookAtTheRows() {
        rows = Rows.digest(TestPostgres.database("figures"));
    }

    @AfterAll
    void noRowHasChanged() {
        assertThat(Rows.digest(TestPostgres.database("figures"))).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isAnsweredAsExpectedAndHarmsNothing(Attack attack, CapturedOutput log) throws IOException {
        var reply = server.send(attack.request());
        assertThat(reply.status()).as("%s: %s", attack, reply).isEqualTo(attack.status());
        var codes = Unharmed.codes(reply);
        if (attack.code() == null) {
            assertThat(codes).as("%s: %s", attack, reply).isEmpty();
        } else {
            assertThat(codes).as("%s: %s", attack, reply).first().isEqualTo(attack.code());
        }
        if (attack.data() != null) {
            assertThat(reply.json().get("data")).isEqualTo(attack.data());
        }
        assertThat((reply.head() + "\n" + reply.body()).split("HTTP/1\\.1 \\d", -1))
                .hasSize(attack.answers() + 1);
        server.check(attack.request(), reply, log);
    }

    @Test
    void theCorpusIsLargeAndNoCaseStandsInItTwice() {
        var attacks = attacks();
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(attacks).extracting(Attack::name).doesNotHaveDuplicates();
        assertThat(attacks.stream()
                        .map(attack -> ByteBuffer.wrap(attack.request()))
                        .distinct())
                .hasSameSizeAs(attacks);
    }

    static List<Attack> attacks() {
        return AttackFile.attacks();
    }
}
