package vn.xephang.statistics;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ListParents;
import vn.xephang.graphql.ListView;
import vn.xephang.graphql.Page;
import vn.xephang.graphql.PageQuery;
import vn.xephang.statistics.StatisticsSpreadController.PercentilesAsked;

@Component
class YearlyScoreStatisticsQuery {
    private static final List<String> COLUMNS = columns();
    private final JdbcClient jdbc;
    private final PageQuery pages;

    YearlyScoreStatisticsQuery(JdbcClient jdbc, PageQuery pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /** Every list has a shape of its own, so that they come one by one. */
    List<List<YearlyScoreStatistics>> pages(List<StatisticsList> lists, Page page) {
        var list = lists.get(0);
        return pages.read(
                view(list),
                ListParents.NONE,
                list.having().conditions(),
                page,
                (row, number) -> YearlyScoreStatistics.of(list, row));
    }

    List<Integer> counts(List<StatisticsList> lists) {
        var list = lists.get(0);
        return pages.count(view(list), ListParents.NONE, list.having().conditions());
    }

    /** For each group of a list, in the order asked. */
    List<List<StatisticsPercentile>> percentiles(List<String> rowKeys, PercentilesAsked asked) {
        var found = new HashMap<String, List<StatisticsPercentile>>();
        var view = new FigureViewQuery(asked.list());
        jdbc.sql("""
                        with %s
                        select f.row_key, array(
                          select api.percentile(f.%s, p.point)
                          from unnest((:points)::numeric[]) with ordinality as p(point, place)
                          order by p.place) as percentiles
                        from figure f
                        where f.row_key = any (:groups)
                        """.formatted(view.sql(), asked.measure().column("values")))
                .params(view.parameters())
                .param(
                        "points",
                        asked.points().stream().map(BigDecimal::toPlainString).toArray(String[]::new))
                .param("groups", rowKeys.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("row_key"), percentiles(asked.points(), row.getArray("percentiles")));
                });
        return rowKeys.stream()
                .map(key -> Objects.requireNonNull(found.get(key)))
                .toList();
    }

    private static ListView view(StatisticsList list) {
        var query = new StatisticViewQuery(list);
        return new ListView(
                "statistic", "statistic", COLUMNS, List.of(StatisticsList.KEY), query.with(), query.parameters());
    }

    private static List<StatisticsPercentile> percentiles(List<BigDecimal> points, Array values) throws SQLException {
        var read = (BigDecimal[]) values.getArray();
        return IntStream.range(0, points.size())
                .mapToObj(i -> new StatisticsPercentile(points.get(i), read[i]))
                .toList();
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of(
                "group_code",
                "year",
                "index_code",
                "parent_unit_code",
                "classification_code",
                "row_key",
                "latest_index_code",
                "latest_year",
                "row_count",
                "unit_count",
                "classified_count",
                "ranking_count",
                "coverage_unit_count",
                "coverage_known_count",
                "coverage_scored_count",
                "coverage_ranked_count",
                "coverage_classified_count",
                "has_sizes"));
        for (var measure : Measure.values()) {
            for (var statistic : List.of(
                    "count", "status", "editions", "average", "median", "standard_deviation", "minimum", "maximum")) {
                columns.add(measure.column(statistic));
            }
        }
        return List.copyOf(columns);
    }
}
