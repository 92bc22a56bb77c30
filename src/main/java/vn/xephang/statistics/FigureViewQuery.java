package vn.xephang.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xephang.yearlyscore.GroupwiseQuery;
import vn.xephang.yearlyscore.YearlyScoreFilter;

/** The view {@code figure} of one statement: a row for each group of a list, with the statistics of its yearly scores. */
record FigureViewQuery(StatisticsList list) {
    private static final String FIGURE = """
            figure as (
              select %s,
                %s as row_key,
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
                rowKey(),
                Arrays.stream(Measure.values())
                        .map(measure -> MEASURE.formatted(measure.column()))
                        .collect(Collectors.joining(",\n")),
                rows(),
                groupBy(list.groupBy().stream().map(key -> "l." + key.column()).toList()));
    }

    /** A statement for the yearly scores themselves, each with the key of its row. */
    String members() {
        return "select %s as row_key, l.group_code, l.index_code, l.year, l.unit_code from %s"
                .formatted(rowKey(), rows());
    }

    private String rowKey() {
        return "encode(sha256(convert_to(array[%s]::text, 'UTF8')), 'hex')"
                .formatted(Arrays.stream(YearlyScoreGrouping.values())
                        .map(this::text)
                        .collect(Collectors.joining(", ")));
    }

    /** Only a change of rank needs a look at other years, which takes every year of the groups. */
    private String rows() {
        return GroupwiseQuery.rows(
                filter(),
                filter().rankChange() == null ? "api.yearly_standing" : "api.yearly_score",
                filter().conditions());
    }

    Map<String, Object> parameters() {
        var parameters = filter().conditions().parameters();
        parameters.putAll(GroupwiseQuery.parameters(filter()));
        return parameters;
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
