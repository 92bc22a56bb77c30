package vn.xephang.yearcomparison;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Migration;
import vn.xephang.claim.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any group, tried on synthetic ones whose truth is known; a failure names the seed that makes it again. */
class RandomComparisonTests {
    private static Connection connection;
    private static JdbcClient jdbc;
    private static Savepoint words;

    @BeforeAll
    static void prepare() throws SQLException, IOException {
        connection = Migration.migrated("views").ownerDataSource().getConnection();
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        SyntheticFigures.prepare(jdbc);
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
    void theMarginsOfACompleteGroupAreItsClassificationCounts(long seed) {
        var comparison = SyntheticComparison.published(jdbc, seed, true);
        var matrix = comparison.matrix();
        assertThat(matrix.complete()).isTrue();
        assertMargins(matrix.rows(), comparison.from());
        assertMargins(matrix.columns(), comparison.to());
        assertThat(known(matrix.rows(), TransitionKind.NEW))
                .isEqualTo(comparison.units().size() - comparison.from().units().size());
        assertThat(known(matrix.columns(), TransitionKind.LEFT))
                .isEqualTo(comparison.units().size() - comparison.to().units().size());
        assertThat(matrix.cells()).allSatisfy(cell -> assertThat(cell.count()).isEqualTo(cell.known()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMarginsOfAnIncompleteGroupHoldWhatIsKnownAndContradictNothing(long seed) {
        var comparison = SyntheticComparison.published(jdbc, seed, false);
        var matrix = comparison.matrix();
        assertThat(sum(matrix.rows())).isEqualTo(sum(matrix.columns())).isEqualTo(matrix.known());
        assertThat(matrix.cells().stream().mapToInt(TransitionCell::known).sum())
                .isEqualTo(matrix.known());
        assertThat(known(matrix.rows(), TransitionKind.NEW))
                .isLessThanOrEqualTo(
                        comparison.units().size() - comparison.from().units().size());
        assertThat(known(matrix.columns(), TransitionKind.LEFT))
                .isLessThanOrEqualTo(
                        comparison.units().size() - comparison.to().units().size());
        assertThat(matrix.rows()).allSatisfy(RandomComparisonTests::assertHoldsWhatIsKnown);
        assertThat(matrix.columns()).allSatisfy(RandomComparisonTests::assertHoldsWhatIsKnown);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRanksOfACompleteGroupAreCountedAgainAmongTheUnitsOfBothYears(long seed) {
        var comparison = SyntheticComparison.published(jdbc, seed, true);
        assertThat(comparison.totals())
                .containsEntry("cohort_count", comparison.cohort().size())
                .containsEntry("is_settled", true);
        assertThat(comparison.cohortRanks())
                .filteredOn(row -> comparison.cohort().contains(row.get("unit_code")))
                .hasSameSizeAs(comparison.cohort())
                .allSatisfy(row -> {
                    assertThat(row).doesNotContainEntry("cohort_rank_from", null);
                    assertThat(row).doesNotContainEntry("cohort_rank_to", null);
                    assertTrue(comparison, row);
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsCountedInAnIncompleteGroupIsTrue(long seed) {
        var comparison = SyntheticComparison.published(jdbc, seed, false);
        assertThat(comparison.cohortRanks()).allSatisfy(row -> assertTrue(comparison, row));
        var size = comparison.totals().get("cohort_count");
        assertThat(size).isIn(null, comparison.cohort().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyUnitMovesOneWay(long seed) {
        var totals = SyntheticComparison.published(jdbc, seed, seed % 2 == 0).totals();
        var ways = List.of("climbed", "fell", "unchanged", "new", "returning", "left", "unknown");
        assertThat(ways.stream().mapToInt(way -> count(totals, way + "_count")).sum())
                .isEqualTo(totals.get("known_count"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyEveryScoreMakesAnAverageOfTheGroup(long seed) {
        var comparison = SyntheticComparison.published(jdbc, seed, seed % 2 == 0);
        for (var year : List.of(comparison.from(), comparison.to())) {
            var scores = comparison.scores(year.year());
            int size = year.units().size();
            if ("WHOLE_GROUP".equals(scores.get("status"))) {
                assertThat(scores)
                        .containsEntry("scored_count", size)
                        .containsEntry(
                                "average",
                                SyntheticComparison.sum(year)
                                        .divide(BigDecimal.valueOf(size), 2, RoundingMode.HALF_UP));
            } else {
                assertThat(seed % 2).as("a complete group").isNotZero();
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 16);
    }

    private static void assertMargins(List<TransitionMargin> margins, SyntheticYear year) {
        assertThat(margins)
                .filteredOn(margin -> margin.kind() == TransitionKind.CLASS)
                .hasSize(SyntheticYear.CLASSES.size())
                .allSatisfy(margin -> {
                    var code = margin.end().classificationCode();
                    assertThat(margin.known())
                            .isEqualTo(year.classCounts().getOrDefault(code, 0L).intValue());
                    assertThat(margin.verdict()).isEqualTo(Verdict.AGREES);
                });
        assertThat(known(margins, TransitionKind.UNKNOWN)).isZero();
    }

    private static void assertHoldsWhatIsKnown(TransitionMargin margin) {
        var published = margin.published();
        if (published != null) {
            assertThat(margin.known()).isEqualTo(published.known());
        }
        assertThat(margin.verdict()).isNotEqualTo(Verdict.DISAGREES);
    }

    /** A rank that is counted is the true one, and the parts of its change add up. */
    private static void assertTrue(SyntheticComparison comparison, Map<String, Object> row) {
        var unit = String.valueOf(row.get("unit_code"));
        if (row.get("cohort_rank_from") instanceof Integer rank) {
            assertThat(rank).isEqualTo(comparison.from().rankAmong(unit, comparison.cohort()));
        }
        if (row.get("cohort_rank_to") instanceof Integer rank) {
            assertThat(rank).isEqualTo(comparison.to().rankAmong(unit, comparison.cohort()));
        }
        if (row.get("cohort_rank_from") instanceof Integer from && row.get("cohort_rank_to") instanceof Integer to) {
            assertThat(row)
                    .containsEntry("rank_delta", from - to + count(row, "left_count") - count(row, "joined_count"));
        }
    }

    private static int count(Map<String, Object> row, String column) {
        return (int) Objects.requireNonNull(row.get(column));
    }

    private static int known(List<TransitionMargin> margins, TransitionKind kind) {
        return sum(margins.stream().filter(margin -> margin.kind() == kind).toList());
    }

    private static int sum(List<TransitionMargin> margins) {
        return margins.stream().mapToInt(TransitionMargin::known).sum();
    }
}
