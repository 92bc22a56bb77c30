package vn.xephang.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.OrderDirection;
import vn.xephang.graphql.SortKey;

/** One key of an order of statistics. */
record YearlyScoreStatisticsOrder(
        YearlyScoreStatisticsOrderField field,
        OrderDirection direction,
        @Nullable BigDecimal point) {
    private static final int MOST = 100;

    /** Refuses what is not grouped by, and percentiles without their point. */
    static List<YearlyScoreStatisticsOrder> checked(
            @Nullable List<YearlyScoreStatisticsOrder> orders, List<YearlyScoreGrouping> groupBy) {
        if (orders == null) {
            return List.of();
        }
        if (orders.size() > MOST) {
            throw new InvalidArgument(
                    "orderBy", new InvalidArgument.ListOf(orders.size()), "it may hold at most " + MOST);
        }
        for (var i = 0; i < orders.size(); i++) {
            orders.get(i).check("orderBy[%d]".formatted(i), groupBy);
        }
        return orders;
    }

    SortKey sortKey() {
        return new SortKey(percentile().map(PercentileColumn::name).findFirst().orElse(field.column), direction);
    }

    /** The percentile that it is by; none where it is by anything else. */
    Stream<PercentileColumn> percentile() {
        return Stream.ofNullable(field.measure)
                .map(measure -> PercentileColumn.of("orderBy.point", measure, Objects.requireNonNull(point)));
    }

    /** @param place the way to it */
    private void check(String place, List<YearlyScoreGrouping> groupBy) {
        refuseUngrouped(place + ".field", groupBy);
        refuseMisplacedPoint(place + ".point");
        if (field.measure != null && point != null) {
            PercentileColumn.of(place + ".point", field.measure, point);
        }
    }

    private void refuseUngrouped(String argument, List<YearlyScoreGrouping> groupBy) {
        var isKey = Arrays.stream(YearlyScoreGrouping.values())
                .anyMatch(key -> key.name().equals(field.name()));
        if (isKey && groupBy.stream().noneMatch(key -> key.name().equals(field.name()))) {
            var keys = groupBy.stream().map(Enum::name).collect(Collectors.joining(", "));
            throw new InvalidArgument(
                    argument,
                    field,
                    "rows have it only where groupBy has it, and groupBy has " + (keys.isEmpty() ? "nothing" : keys));
        }
    }

    private void refuseMisplacedPoint(String argument) {
        if (field.measure == null && point != null) {
            throw new InvalidArgument(argument, point, "only percentiles have a point, " + field + " has none");
        }
        if (field.measure != null && point == null) {
            throw new InvalidArgument(argument, null, field + " needs one from 0 to 100");
        }
    }

    /** What statistics can be ordered by. */
    enum YearlyScoreStatisticsOrderField {
        GROUP("group_ordinal"),
        YEAR("year"),
        PARENT("parent_sort_name"),
        CLASSIFICATION("classification_ordinal"),
        INDEX("index_code"),
        COUNT("row_count"),
        UNITS("unit_count"),
        CLASSIFIED("classified_count"),
        RANKINGS("ranking_count"),
        COVERAGE_UNITS("coverage_unit_count"),
        COVERAGE_KNOWN("coverage_known_count"),
        COVERAGE_SCORED("coverage_scored_count"),
        COVERAGE_RANKED("coverage_ranked_count"),
        COVERAGE_CLASSIFIED("coverage_classified_count"),
        SCORE_KNOWN("score_count"),
        SCORE_AVERAGE("score_average"),
        SCORE_MEDIAN("score_median"),
        SCORE_STANDARD_DEVIATION("score_standard_deviation"),
        SCORE_MINIMUM("score_minimum"),
        SCORE_MAXIMUM("score_maximum"),
        SCORE_PERCENTILE(Measure.SCORE),
        RANK_KNOWN("rank_count"),
        RANK_AVERAGE("rank_average"),
        RANK_MEDIAN("rank_median"),
        RANK_STANDARD_DEVIATION("rank_standard_deviation"),
        RANK_MINIMUM("rank_minimum"),
        RANK_MAXIMUM("rank_maximum"),
        RANK_PERCENTILE(Measure.RANK);

        private final String column;
        private final @Nullable Measure measure;

        YearlyScoreStatisticsOrderField(String column) {
            this.column = column;
            this.measure = null;
        }

        /** A percentile, whose column depends on its point. */
        YearlyScoreStatisticsOrderField(Measure measure) {
            this.column = "";
            this.measure = measure;
        }
    }
}
