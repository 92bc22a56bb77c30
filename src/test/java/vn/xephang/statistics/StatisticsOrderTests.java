package vn.xephang.statistics;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xephang.graphql.DecimalRange;
import vn.xephang.graphql.IntRange;
import vn.xephang.graphql.OrderDirection;
import vn.xephang.statistics.YearlyScoreStatisticsHaving.StatisticsCoverageRange;
import vn.xephang.statistics.YearlyScoreStatisticsHaving.StatisticsPercentileRange;
import vn.xephang.statistics.YearlyScoreStatisticsHaving.StatisticsSpreadRange;
import vn.xephang.statistics.YearlyScoreStatisticsOrder.YearlyScoreStatisticsOrderField;

import static org.assertj.core.api.Assertions.assertThat;

/** Orders, pages and choices of rows, over random synthetic figures. */
class StatisticsOrderTests {
    private static final List<YearlyScoreGrouping> KEYS = List.of(YearlyScoreGrouping.values());
    private static final int MANY = 30;
    private static SyntheticWords words;
    private static Lists lists;
    private static Shown shown;
    private static List<YearlyScoreStatistics> rows;

    @BeforeAll
    static void prepare() throws SQLException, IOException {
        words = SyntheticWords.open();
        lists = new Lists(words.jdbc());
        shown = new Shown(words.jdbc(), lists);
        rows = List.of();
        for (long seed = 0; rows.size() < MANY && seed < 100; seed++) {
            words.forgetFigures();
            RandomFigures.published(words.jdbc(), seed);
            rows = lists.all(list(null));
        }
        assertThat(rows.size()).isBetween(MANY, 99);
    }

    @AfterAll
    static void rollBack() throws SQLException {
        words.close();
    }

    @ParameterizedTest
    @EnumSource(YearlyScoreStatisticsOrderField.class)
    void rowsAreInTheOrderThatIsAskedForWithUnknownValuesLast(YearlyScoreStatisticsOrderField field) {
        for (var direction : OrderDirection.values()) {
            var list = list(null, order(field, direction));
            var all = lists.all(list);
            var values = all.stream().map(row -> shown.value(row, field)).toList();
            var known = values.stream().filter(Objects::nonNull).toList();
            var order = Comparator.<BigDecimal>naturalOrder();
            assertThat(known)
                    .isNotEmpty()
                    .isSortedAccordingTo(direction == OrderDirection.ASC ? order : order.reversed());
            assertThat(values.subList(0, known.size())).doesNotContainNull();
            assertThat(keys(all)).containsExactlyInAnyOrderElementsOf(keys(rows));
            assertThat(direction == OrderDirection.ASC ? lists.forward(list, 11) : lists.backward(list, 11))
                    .isEqualTo(all);
        }
    }

    @Test
    void theUsualOrderIsThatOfTheKeys() {
        var fields = KEYS.stream().map(key -> YearlyScoreStatisticsOrderField.valueOf(key.name()));
        var orders = fields.map(field -> order(
                        field,
                        field == YearlyScoreStatisticsOrderField.YEAR ? OrderDirection.DESC : OrderDirection.ASC))
                .toArray(YearlyScoreStatisticsOrder[]::new);
        assertThat(keys(lists.all(list(null, orders)))).isEqualTo(keys(rows));
    }

    @Test
    void equalValuesAreSettledByTheNextKey() {
        var all = lists.all(list(
                null,
                order(YearlyScoreStatisticsOrderField.COUNT, OrderDirection.DESC),
                order(YearlyScoreStatisticsOrderField.SCORE_AVERAGE, OrderDirection.ASC)));
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(YearlyScoreStatistics::count)
                        .reversed()
                        .thenComparing(
                                row -> shown.value(row, YearlyScoreStatisticsOrderField.SCORE_AVERAGE),
                                Comparator.nullsLast(Comparator.naturalOrder())));
    }

    @ParameterizedTest
    @EnumSource(
            value = YearlyScoreStatisticsOrderField.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GROUP", "YEAR", "PARENT", "CLASSIFICATION", "INDEX"})
    void rowsAreChosenByWhatTheyShow(YearlyScoreStatisticsOrderField field) {
        var values = rows.stream()
                .map(row -> shown.value(row, field))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var least = values.get(values.size() / 3);
        var most = values.get(values.size() * 2 / 3);
        var expected = rows.stream()
                .filter(row -> {
                    var value = shown.value(row, field);
                    return value != null && value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
                })
                .toList();
        var list = list(having(field, least, most));
        assertThat(keys(lists.all(list))).isEqualTo(keys(expected)).isNotEmpty();
        assertThat(lists.count(list)).isEqualTo(expected.size());
    }

    @Test
    void rowsAreChosenByTheirStatus() {
        for (var status : StatisticsStatus.values()) {
            var range = new StatisticsSpreadRange(null, List.of(status), null, null, null, null, null, null);
            var having = new YearlyScoreStatisticsHaving(null, null, null, null, null, range, null);
            assertThat(keys(lists.all(list(having))))
                    .isEqualTo(keys(rows.stream()
                            .filter(row -> row.score().status() == status)
                            .toList()));
        }
    }

    private static YearlyScoreStatisticsHaving having(
            YearlyScoreStatisticsOrderField field, BigDecimal least, BigDecimal most) {
        var name = field.name();
        var numbers = new IntRange(least.intValue(), most.intValue());
        var spread = new StatisticsSpreadRange(
                name.endsWith("KNOWN") ? numbers : null,
                null,
                range(name, "AVERAGE", least, most),
                range(name, "MEDIAN", least, most),
                range(name, "STANDARD_DEVIATION", least, most),
                range(name, "MINIMUM", least, most),
                range(name, "MAXIMUM", least, most),
                name.endsWith("PERCENTILE")
                        ? List.of(new StatisticsPercentileRange(Shown.POINT, new DecimalRange(least, most)))
                        : null);
        var coverage = name.startsWith("COVERAGE")
                ? new StatisticsCoverageRange(
                        name.endsWith("UNITS") ? numbers : null,
                        name.endsWith("KNOWN") ? numbers : null,
                        name.endsWith("SCORED") ? numbers : null,
                        name.endsWith("RANKED") ? numbers : null,
                        name.endsWith("CLASSIFIED") ? numbers : null)
                : null;
        return new YearlyScoreStatisticsHaving(
                name.equals("COUNT") ? numbers : null,
                name.equals("UNITS") ? numbers : null,
                name.equals("CLASSIFIED") ? numbers : null,
                name.equals("RANKINGS") ? numbers : null,
                coverage,
                name.startsWith("SCORE") ? spread : null,
                name.startsWith("RANK_") ? spread : null);
    }

    private static @Nullable DecimalRange range(String name, String statistic, BigDecimal least, BigDecimal most) {
        return name.endsWith(statistic) ? new DecimalRange(least, most) : null;
    }

    private static YearlyScoreStatisticsOrder order(YearlyScoreStatisticsOrderField field, OrderDirection direction) {
        return new YearlyScoreStatisticsOrder(
                field, direction, field.name().endsWith("PERCENTILE") ? Shown.POINT : null);
    }

    private static StatisticsList list(
            @Nullable YearlyScoreStatisticsHaving having, YearlyScoreStatisticsOrder... orders) {
        return StatisticsList.of(null, KEYS, having, Arrays.asList(orders));
    }

    private static List<List<@Nullable Object>> keys(List<YearlyScoreStatistics> statistics) {
        return statistics.stream().map(RandomStatisticsTests::keys).toList();
    }
}
