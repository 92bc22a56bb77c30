package vn.xephang.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.DecimalRange;
import vn.xephang.graphql.IntRange;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.SqlConditions;

/** Which groups, by their statistics. */
record YearlyScoreStatisticsHaving(
        @Nullable IntRange count,
        @Nullable IntRange units,
        @Nullable IntRange classified,
        @Nullable IntRange rankings,
        @Nullable StatisticsCoverageRange coverage,
        @Nullable StatisticsSpreadRange score,
        @Nullable StatisticsSpreadRange rank) {
    static final YearlyScoreStatisticsHaving NONE =
            new YearlyScoreStatisticsHaving(null, null, null, null, null, null, null);
    private static final int MOST = 100;

    SqlConditions conditions() {
        var conditions = new SqlConditions("having")
                .between("row_count", "having.count", count)
                .between("unit_count", "having.units", units)
                .between("classified_count", "having.classified", classified)
                .between("ranking_count", "having.rankings", rankings);
        if (coverage != null) {
            coverage.addTo(conditions);
        }
        if (score != null) {
            score.addTo(conditions, Measure.SCORE, "having.score");
        }
        if (rank != null) {
            rank.addTo(conditions, Measure.RANK, "having.rank");
        }
        return conditions;
    }

    List<PercentileColumn> percentiles() {
        return Stream.concat(
                        Stream.ofNullable(score)
                                .flatMap(range -> range.percentileColumns(Measure.SCORE, "having.score.percentiles")),
                        Stream.ofNullable(rank)
                                .flatMap(range -> range.percentileColumns(Measure.RANK, "having.rank.percentiles")))
                .toList();
    }

    /** What must be known of the rankings. */
    record StatisticsCoverageRange(
            @Nullable IntRange units,
            @Nullable IntRange known,
            @Nullable IntRange scored,
            @Nullable IntRange ranked,
            @Nullable IntRange classified) {
        void addTo(SqlConditions conditions) {
            conditions
                    .between("coverage_unit_count", "having.coverage.units", units)
                    .between("coverage_known_count", "having.coverage.known", known)
                    .between("coverage_scored_count", "having.coverage.scored", scored)
                    .between("coverage_ranked_count", "having.coverage.ranked", ranked)
                    .between("coverage_classified_count", "having.coverage.classified", classified);
        }
    }

    /** What the scores or the ranks of a group must be. */
    record StatisticsSpreadRange(
            @Nullable IntRange known,
            @Nullable List<StatisticsStatus> status,
            @Nullable DecimalRange average,
            @Nullable DecimalRange median,
            @Nullable DecimalRange standardDeviation,
            @Nullable DecimalRange minimum,
            @Nullable DecimalRange maximum,
            @Nullable List<StatisticsPercentileRange> percentiles) {
        void addTo(SqlConditions conditions, Measure measure, String argument) {
            conditions
                    .between(measure.column("count"), argument + ".known", known)
                    .anyOf(measure.column("status"), status)
                    .between(measure.column("average"), argument + ".average", average)
                    .between(measure.column("median"), argument + ".median", median)
                    .between(measure.column("standard_deviation"), argument + ".standardDeviation", standardDeviation)
                    .between(measure.column("minimum"), argument + ".minimum", minimum)
                    .between(measure.column("maximum"), argument + ".maximum", maximum);
            for (var i = 0; i < ranges().size(); i++) {
                var place = percentile(argument + ".percentiles", i);
                var range = ranges().get(i);
                conditions.between(range.column(measure, place).name(), place + ".value", range.value());
            }
        }

        Stream<PercentileColumn> percentileColumns(Measure measure, String argument) {
            if (ranges().size() > MOST) {
                throw new InvalidArgument(
                        argument, new InvalidArgument.ListOf(ranges().size()), "it may hold at most " + MOST);
            }
            return IntStream.range(0, ranges().size())
                    .mapToObj(i -> ranges().get(i).column(measure, percentile(argument, i)));
        }

        private List<StatisticsPercentileRange> ranges() {
            return Objects.requireNonNullElse(percentiles, List.of());
        }

        private static String percentile(String argument, int index) {
            return "%s[%d]".formatted(argument, index);
        }
    }

    /** Between which values a percentile must be. */
    record StatisticsPercentileRange(BigDecimal point, DecimalRange value) {
        PercentileColumn column(Measure measure, String argument) {
            return PercentileColumn.of(argument + ".point", measure, point);
        }
    }
}
