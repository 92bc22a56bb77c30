package vn.xephang.statistics;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.DecimalRange;
import vn.xephang.graphql.IntRange;
import vn.xephang.statistics.StatisticsSpreadController.PercentilesAsked;
import vn.xephang.yearlyscore.YearlyScoreFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** Statistics of random synthetic figures against those that are worked out one by one; a failure names the seed. */
class RandomStatisticsTests {
    private static final List<BigDecimal> POINTS = List.of(
            new BigDecimal("0"),
            new BigDecimal("12.5"),
            new BigDecimal("33.3"),
            new BigDecimal("50"),
            new BigDecimal("97.5"),
            new BigDecimal("100"));

    private static SyntheticWords words;

    @BeforeAll
    static void prepare() throws SQLException, IOException {
        words = SyntheticWords.open();
    }

    @AfterEach
    void forgetTheFigures() throws SQLException {
        words.forgetFigures();
    }

    @AfterAll
    static void rollBack() throws SQLException {
        words.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyGroupHasTheStatisticsOfItsYearlyScores(long seed) {
        var random = new Random(seed);
        var figures = RandomFigures.published(words.jdbc(), seed);
        var lists = new Lists(words.jdbc());
        var rows = lists.rows();
        var units = lists.units();
        for (int i = 0; i < 12; i++) {
            var filter = filter(random);
            var groupBy = groupBy(random);
            var list = StatisticsList.of(filter, groupBy, null, null);
            var reference = new Reference(rows, units, figures.sizes(), figures.disputed(), filter);
            var expected = reference.groups(groupBy);
            var found = new HashMap<List<@Nullable Object>, YearlyScoreStatistics>();
            lists.all(list).forEach(statistics -> found.put(keys(statistics), statistics));
            assertThat(found.keySet()).as("%s by %s", filter, groupBy).isEqualTo(expected.keySet());
            assertThat(lists.count(list)).isEqualTo(expected.size());
            expected.forEach((keys, group) -> assertSame(reference, Objects.requireNonNull(found.get(keys)), group));
            assertPercentiles(lists, list, expected, found);
        }
    }

    private static void assertPercentiles(
            Lists lists,
            StatisticsList list,
            Map<List<@Nullable Object>, List<PublishedRow>> expected,
            Map<List<@Nullable Object>, YearlyScoreStatistics> found) {
        for (var measure : Measure.values()) {
            var figures = new HashMap<String, List<BigDecimal>>();
            expected.forEach((keys, group) -> figures.put(
                    Objects.requireNonNull(found.get(keys)).keys().rowKey(), Reference.figures(group, measure)));
            figures.values().removeIf(List::isEmpty);
            var asked = new PercentilesAsked(list, measure, POINTS);
            var rowKeys = List.copyOf(figures.keySet());
            var percentiles = lists.query().percentiles(rowKeys, asked);
            for (int i = 0; i < rowKeys.size(); i++) {
                var known = Objects.requireNonNull(figures.get(rowKeys.get(i)));
                assertThat(percentiles.get(i))
                        .extracting(StatisticsPercentile::value)
                        .containsExactlyElementsOf(POINTS.stream()
                                .map(point -> Reference.percentile(known, point))
                                .toList());
            }
        }
    }

    private static void assertSame(Reference reference, YearlyScoreStatistics found, List<PublishedRow> group) {
        var groupBy = found.list().groupBy();
        var rankings = reference.rankings(groupBy, keys(found));
        assertThat(found.count()).isEqualTo(group.size());
        assertThat(found.units()).isEqualTo((int)
                group.stream().map(PublishedRow::unitCode).distinct().count());
        assertThat(found.classified()).isEqualTo((int)
                group.stream().filter(row -> row.classificationCode() != null).count());
        assertThat(found.rankings()).isEqualTo(rankings.size());
        assertThat(found.coverage().known()).isEqualTo((int) reference.rows().stream()
                .filter(row -> rankings.contains(row.ranking()))
                .count());
        assertThat(found.coverage().units())
                .isEqualTo(
                        rankings.isEmpty() || !reference.sizes().keySet().containsAll(rankings)
                                ? null
                                : rankings.stream()
                                        .mapToInt(reference.sizes()::get)
                                        .sum());
        for (var measure : Measure.values()) {
            var spread = measure == Measure.SCORE ? found.score() : found.rank();
            assertThat(spread.status())
                    .as("%s of %s, %s", measure, found.keys(), reference.filter())
                    .isEqualTo(reference.status(groupBy, keys(found), group, measure));
            assertSame(spread, group, measure);
        }
    }

    private static void assertSame(StatisticsSpread spread, List<PublishedRow> group, Measure measure) {
        var figures = Reference.figures(group, measure);
        var of = spread.ofKnownUnits();
        assertThat(spread.known()).isEqualTo(figures.size());
        assertThat(spread.pool().editions().stream().map(edition -> edition.year() + " " + edition.indexCode()))
                .containsExactlyInAnyOrderElementsOf(group.stream()
                        .filter(row -> row.figure(measure) != null)
                        .map(PublishedRow::edition)
                        .distinct()
                        .toList());
        assertThat(spread.ofAllUnits()).isEqualTo(spread.status() == StatisticsStatus.WHOLE ? of : null);
        if (of == null) {
            assertThat(figures).isEmpty();
            return;
        }
        assertThat(of.average()).isEqualTo(Reference.average(figures));
        assertThat(of.standardDeviation()).isEqualTo(Reference.standardDeviation(figures));
        assertThat(of.median()).isEqualTo(Reference.percentile(figures, new BigDecimal(50)));
        assertThat(of.minimum()).isEqualByComparingTo(figures.get(0));
        assertThat(of.maximum()).isEqualByComparingTo(figures.get(figures.size() - 1));
    }

    static List<@Nullable Object> keys(YearlyScoreStatistics statistics) {
        var keys = statistics.keys();
        return Arrays.asList(
                keys.groupCode(), keys.year(), keys.parentUnitCode(), keys.classificationCode(), keys.indexCode());
    }

    /** Each condition with some seeds. */
    static YearlyScoreFilter filter(Random random) {
        return new YearlyScoreFilter(
                some(random, 5, List.of("synthetic-index")),
                some(random, 3, List.of("synthetic-group")),
                some(random, 2, List.of(2018 + random.nextInt(3), 2020)),
                some(random, 8, List.of("synthetic-unit-01", "synthetic-unit-02", "synthetic-x")),
                some(random, 6, List.of("synthetic-x")),
                some(random, 6, List.of("synthetic-good", "synthetic-poor")),
                some(random, 8, "0"),
                some(random, 6, new DecimalRange(new BigDecimal("81.5"), null)),
                some(random, 6, new IntRange(null, 2)),
                some(random, 8, new IntRange(1, null)),
                some(random, 8, List.of(FigureStatus.REPORTED)),
                some(random, 8, List.of(FigureStatus.REPORTED, FigureStatus.COMPUTED)),
                some(random, 8, List.of(FigureStatus.NOT_PUBLISHED)));
    }

    static List<YearlyScoreGrouping> groupBy(Random random) {
        var keys = new ArrayList<YearlyScoreGrouping>();
        for (var key : YearlyScoreGrouping.values()) {
            if (random.nextInt(3) == 0) {
                keys.add(random.nextInt(keys.size() + 1), key);
            }
        }
        return keys;
    }

    private static <T> @Nullable T some(Random random, int oneIn, T condition) {
        return random.nextInt(oneIn) == 0 ? condition : null;
    }

    static LongStream seeds() {
        return LongStream.range(0, 16);
    }
}
