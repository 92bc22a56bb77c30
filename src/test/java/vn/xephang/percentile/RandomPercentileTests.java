package vn.xephang.percentile;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Migration;
import vn.xephang.yearlyscore.ScoreKey;

import static org.assertj.core.api.Assertions.assertThat;

/** Percentiles of random synthetic groups whose truth is known, with many ties; a failure names the seed. */
class RandomPercentileTests {
    private static Connection connection;
    private static JdbcClient jdbc;
    private static Savepoint words;

    @BeforeAll
    static void prepare() throws SQLException, IOException {
        connection = Migration.migrated("views").ownerDataSource().getConnection();
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql(Files.readString(Path.of("src", "test", "resources", "views", "common.sql")))
                .update();
        words = connection.setSavepoint();
    }

    @AfterEach
    void forgetTheFigures() throws SQLException {
        connection.rollback(words);
    }

    @AfterAll
    static void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyUnitOfAWholeGroupHasThePercentileOfItsScore(long seed) {
        var scores = published(new Random(seed), true);
        for (int unit = 0; unit < scores.size(); unit++) {
            var found = percentile(unit);
            assertThat(found.absence()).isNull();
            assertTrue(found, unit, scores);
            assertThat(found.equal()).isNotNull();
            assertThat(found.worse()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSaidOfAGroupThatIsKnownInPartIsTrue(long seed) {
        var scores = published(new Random(seed), false);
        var known = 0;
        for (int unit = 0; unit < scores.size(); unit++) {
            var found = percentile(unit);
            if (found.rank() == null) {
                assertThat(found.absence()).isEqualTo(RankPercentileAbsence.RANK_UNKNOWN);
            } else {
                assertTrue(found, unit, scores);
                known++;
            }
        }
        assertThat(known).isPositive();
    }

    /** By the scores, of which the server knows a part, and not by ranks. */
    private static void assertTrue(RankPercentile found, int unit, List<BigDecimal> scores) {
        var own = scores.get(unit);
        var notBetter =
                scores.stream().filter(score -> score.compareTo(own) <= 0).count();
        var equal = scores.stream().filter(score -> score.compareTo(own) == 0).count() - 1;
        assertThat(found.value())
                .isEqualTo(BigDecimal.valueOf(100 * notBetter)
                        .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP));
        assertThat(found.better()).isEqualTo((int) (scores.size() - notBetter));
        assertThat(found.equal()).isIn(null, (int) equal);
        assertThat(found.worse()).isIn(null, (int) (notBetter - equal - 1));
    }

    private static RankPercentile percentile(int unit) {
        var key = new ScoreKey("synthetic-group", "synthetic-index", 2019, "synthetic-unit-" + unit);
        return Objects.requireNonNull(
                new RankPercentileQuery(jdbc).forScores(List.of(key)).get(key));
    }

    /** True ranks of all units or of some; of the others a class, so that something is known of them. */
    private static List<BigDecimal> published(Random random, boolean isWhole) {
        var scores = new ArrayList<BigDecimal>();
        IntStream.range(0, 2 + random.nextInt(9))
                .forEach(unit -> scores.add(BigDecimal.valueOf(80 + random.nextInt(5))));
        insert("group_size_claim (unit_count)", scores.size());
        for (int i = 0; i < scores.size(); i++) {
            var unit = "synthetic-unit-" + i;
            var own = scores.get(i);
            insert("unit (unit_code, name_vi, name_en)", unit, unit, unit);
            insert("classification_claim (unit_code, classification_code)", unit, "synthetic-good");
            if (isWhole || i == 0 || random.nextInt(3) > 0) {
                var rank = 1
                        + (int) scores.stream()
                                .filter(score -> score.compareTo(own) > 0)
                                .count();
                insert("rank_claim (unit_code, rank_best, rank_worst)", unit, rank, rank);
            }
        }
        return scores;
    }

    private static void insert(String columns, Object... values) {
        jdbc.sql("insert into data." + columns + " values (" + "?, ".repeat(values.length - 1) + "?)")
                .params(List.of(values))
                .update();
    }

    static LongStream seeds() {
        return LongStream.range(0, 24);
    }
}
