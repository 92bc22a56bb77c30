package vn.xephang.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.yearlyscore.YearlyScoreFilter;

/** The view {@code figure} of one statement: a row for each group of a list, with the statistics of its yearly scores. */
record FigureViewQuery(StatisticsList list) {
    private static final String FIGURE = """
            figure as (
              select %s,
                encode(sha256(convert_to(array[%s]::text, 'UTF8')), 'hex') as row_key,
                min(l.group_ordinal) as group_ordinal,
                (array_agg(l.classification_ordinal order by l.year desc, l.index_code desc))[1] as classification_ordinal,
                (array_agg(l.index_code order by l.year desc, l.index_code desc))[1] as latest_index_code,
                max(l.year) as latest_year,
                count(*)::integer as row_count,
                count(distinct l.unit_code)::integer as unit_count,
                count(l.classification_code)::integer as classified_count,
                %s
              from %s
              %s
            )""";

    /**
     * A view for one group after another: an equal group reaches every table behind a view, where one of several reaches the
     * first only and every group would be worked out. The offset keeps the parts from being put together again.
     */
    private static final String BY_GROUP = """
            (select distinct l.group_code from api.unit l where %s and %s) g
            cross join lateral (select l.* from %s l where l.group_code = g.group_code and %s offset 0) l""";

    /** Equal scores with different digits in one order, so that the least and the greatest are always the same. */
    private static final String MEASURE = """
            count(l.%1$s)::integer as %1$s_count,
            round(avg(l.%1$s), 2) as %1$s_average,
            case when count(l.%1$s) > 1 then round(stddev_pop(l.%1$s), 2) end as %1$s_standard_deviation,
            array_agg(l.%1$s::numeric order by l.%1$s::numeric, scale(l.%1$s::numeric)) filter (where l.%1$s is not null)
              as %1$s_values,
            array_agg(distinct (l.year || ' ' || l.index_code) collate "C") filter (where l.%1$s is not null)
              as %1$s_editions""";

    String sql() {
        var keys = Arrays.asList(YearlyScoreGrouping.values());
        return FIGURE.formatted(
                keys.stream().map(this::column).collect(Collectors.joining(", ")),
                keys.stream().map(this::text).collect(Collectors.joining(", ")),
                Arrays.stream(Measure.values())
                        .map(measure -> MEASURE.formatted(measure.column()))
                        .collect(Collectors.joining(",\n")),
                // Only a change of rank needs a look at other years, which takes every year of the groups.
                rows(
                        filter(),
                        filter().rankChange() == null ? "api.yearly_standing" : "api.yearly_score",
                        filter().conditions()),
                groupBy(list.groupBy().stream().map(key -> "l." + key.column()).toList()));
    }

    Map<String, Object> parameters() {
        var parameters = filter().conditions().parameters();
        parameters.putAll(filter().ofUnits().parameters());
        parameters.putAll(filter().ofGroups().parameters());
        return parameters;
    }

    /** The rows of a view that fulfil conditions, as {@code l}: group by group where the filter leads to several of many. */
    static String rows(YearlyScoreFilter filter, String view, SqlConditions conditions) {
        var units = filter.ofUnits();
        var groups = filter.groups();
        var isOfAll = units.isEmpty() && (groups == null || groups.isEmpty());
        return isOfAll || groups != null && groups.size() == 1
                ? "(select l.* from %s l where %s) l".formatted(view, conditions.sql())
                : BY_GROUP.formatted(units.sql(), filter.ofGroups().sql(), view, conditions.sql());
    }

    static String groupBy(List<String> columns) {
        return columns.isEmpty() ? "" : "group by " + String.join(", ", columns);
    }

    private String column(YearlyScoreGrouping key) {
        return (list.isBy(key) ? "l." + key.column() : "null::" + key.type()) + " as " + key.column();
    }

    private String text(YearlyScoreGrouping key) {
        return list.isBy(key) ? "l." + key.column() + "::text" : "null";
    }

    private YearlyScoreFilter filter() {
        return list.filter();
    }
}
