package vn.xephang.portal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.rankingindex.Comparability;

/** Metrics over time: three statements for any number of series. */
@Component
class PortalSeriesQuery {
    private final JdbcClient jdbc;
    private final PortalServiceStatQuery stats;

    PortalSeriesQuery(JdbcClient jdbc, PortalServiceStatQuery stats, Batch batch) {
        this.jdbc = jdbc;
        this.stats = stats;
        batch.register("portalSeriesOfMetric", this::forMetrics);
    }

    /** In the usual order of the metrics, oldest figure first. The change of the first figure is against one before {@code from}. */
    List<PortalSeries> listSeries(PortalServiceStatFilter filter) {
        var asked = stats.listStats(filter.conditions());
        var changes = changes(filter.metrics());
        var points = new LinkedHashMap<String, List<PortalSeries.Point>>();
        asked.stream()
                .map(stat -> new PortalSeries.Point(stat, changes.get(stat.figureCode())))
                .collect(Collectors.groupingBy(point -> point.stat().metricCode(), () -> points, Collectors.toList()));
        return points.entrySet().stream()
                .map(series -> new PortalSeries(series.getKey(), series.getValue()))
                .toList();
    }

    private Map<String, PortalSeries> forMetrics(Collection<String> metrics) {
        // All of them: there are some dozens, and a filter takes no more than a caller may give.
        var found = listSeries(new PortalServiceStatFilter(null, null, null)).stream()
                .filter(series -> metrics.contains(series.metricCode()))
                .collect(Collectors.toMap(PortalSeries::metricCode, Function.identity()));
        metrics.forEach(metric -> found.putIfAbsent(metric, new PortalSeries(metric, List.of())));
        return found;
    }

    private Map<String, PortalChange> changes(@Nullable List<String> metrics) {
        var conditions = new SqlConditions().anyOf("metric_code", metrics);
        var all = stats.listStats(conditions).stream()
                .collect(Collectors.toMap(PortalServiceStat::figureCode, Function.identity()));
        return jdbc
                .sql("""
                        select l.figure_code, l.previous_figure_code, l.difference, l.comparability, l.reasons
                        from api.portal_series l
                        where %s
                        """.formatted(conditions.sql()))
                .params(conditions.parameters())
                .query((row, number) -> new PortalChange(
                        found(all, row.getString("figure_code")),
                        found(all, row.getString("previous_figure_code")),
                        row.getBigDecimal("difference"),
                        Comparability.valueOf(row.getString("comparability")),
                        Stream.of((String[]) row.getArray("reasons").getArray())
                                .map(PortalBreakReason::valueOf)
                                .toList()))
                .list()
                .stream()
                .collect(Collectors.toMap(change -> change.current().figureCode(), Function.identity()));
    }

    private static PortalServiceStat found(Map<String, PortalServiceStat> stats, String figureCode) {
        var stat = stats.get(figureCode);
        if (stat == null) {
            throw new IllegalStateException("A change of a figure that is not served: " + figureCode);
        }
        return stat;
    }
}
