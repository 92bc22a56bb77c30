package vn.xephang.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xephang.yearlyscore.GroupwiseQuery;
import vn.xephang.yearlyscore.YearlyScoreFilter;

/**
 * The view {@code statistic} of one statement: the rows of {@code figure}, each with what {@code ranking} knows of all units of
 * its rankings, whichever of them match.
 */
record StatisticViewQuery(StatisticsList list) {
    private static final String RANKING = """
            ranking as (
              select %s count(*)::integer as ranking_count,
                case when bool_and(l.unit_count is not null) then sum(l.unit_count) end::integer as coverage_unit_count,
                sum(l.entry_count)::integer as coverage_known_count,
                sum(l.scored_count)::integer as coverage_scored_count,
                sum(l.ranked_count)::integer as coverage_ranked_count,
                sum(l.classified_count)::integer as coverage_classified_count,
                bool_and(l.is_scored_whole) as is_score_whole,
                bool_and(l.is_ranked_whole) as is_rank_whole,
                bool_and(%s) as is_selection_certain,
                coalesce(min(l.unit_count) filter (where l.ranked_count > 0)
                  <> max(l.unit_count) filter (where l.ranked_count > 0), false) as has_sizes
              from %s
              %s
            )""";

    private static final String STATISTIC = """
            statistic as (
              select f.*, r.*, p.sort_name as parent_sort_name, %s
              from figure f
              left join ranking r on %s
              left join api.unit p on p.unit_code = f.parent_unit_code
            )
            """;

    private static final String MEASURE = """
            api.percentile(f.%1$s_values, 50) as %1$s_median,
            f.%1$s_values[1] as %1$s_minimum,
            f.%1$s_values[f.%1$s_count] as %1$s_maximum,
            case when f.%1$s_count = 0 then 'NOTHING_KNOWN'
              when r.coverage_unit_count is null then 'GROUP_SIZE_UNKNOWN'
              -- As many as stated, and yet not whole: sources disagree about the size.
              when not r.is_%1$s_whole and r.coverage_%2$s_count >= r.coverage_unit_count then 'GROUP_SIZE_UNKNOWN'
              when not r.is_%1$s_whole then 'KNOWN_UNITS_ONLY'
              when not r.is_selection_certain then 'SELECTION_UNCERTAIN'
              else 'WHOLE' end as %1$s_status""";

    String with() {
        return "with " + new FigureViewQuery(list).sql() + ", " + ranking() + ", " + statistic();
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<>(new FigureViewQuery(list).parameters());
        parameters.putAll(filter().ofRankings().parameters());
        list.percentiles().forEach(percentile -> parameters.put(percentile.name(), percentile.point()));
        return parameters;
    }

    /** A statement for the rankings themselves. */
    String rankings() {
        return "select l.group_code, l.index_code, l.year, %s as parent_unit_code from %s"
                .formatted(list.isBy(YearlyScoreGrouping.PARENT) ? "u.parent_unit_code" : "null", rankingsWithUnits());
    }

    private String rankingsWithUnits() {
        return "%s join (select distinct l.group_code%s from api.unit l where %s) u on u.group_code = l.group_code"
                .formatted(
                        GroupwiseQuery.rows(filter(), "api.ranking_coverage", filter().ofRankings()),
                        list.isBy(YearlyScoreGrouping.PARENT) ? ", l.parent_unit_code" : "",
                        filter().ofUnits().sql());
    }

    private String ranking() {
        var keys = list.rankingKeys().toList();
        return RANKING.formatted(
                keys.stream()
                        .map(key -> rankingColumn(key) + " as ranking_" + key.column() + ", ")
                        .collect(Collectors.joining()),
                selectionIsCertain(),
                rankingsWithUnits(),
                FigureViewQuery.groupBy(
                        keys.stream().map(StatisticViewQuery::rankingColumn).toList()));
    }

    private String statistic() {
        var columns = new ArrayList<String>();
        for (var measure : Measure.values()) {
            columns.add(MEASURE.formatted(measure.column(), measure.covered()));
        }
        list.percentiles()
                .forEach(percentile -> columns.add("api.percentile(f.%1$s, :%2$s) as %2$s"
                        .formatted(percentile.measure().column("values"), percentile.name())));
        return STATISTIC.formatted(String.join(",\n", columns), sameKeys());
    }

    private String sameKeys() {
        var same = list.rankingKeys()
                .map(key -> key == YearlyScoreGrouping.PARENT
                        ? "r.ranking_parent_unit_code is not distinct from f.parent_unit_code"
                        : "r.ranking_%1$s = f.%1$s".formatted(key.column()))
                .collect(Collectors.joining(" and "));
        return same.isEmpty() ? "true" : same;
    }

    /** Whether it is known of every unit of a ranking whether its figures belong to what is asked about. */
    private String selectionIsCertain() {
        var certain = new ArrayList<>(List.of("true"));
        if (list.isBy(YearlyScoreGrouping.PARENT) || isGiven(filter().parents())) {
            certain.add("l.is_parent_whole");
        }
        if (list.isBy(YearlyScoreGrouping.CLASSIFICATION) || isGiven(filter().classifications())) {
            certain.add("l.is_classified_whole");
        }
        if (filter().score() != null) {
            certain.add("l.is_scored_whole");
        }
        if (filter().rank() != null) {
            certain.add("l.is_ranked_whole");
        }
        if (filter().rankChange() != null) {
            // A rank of an earlier year that nobody published makes a change that nobody knows.
            certain.add("false");
        }
        return String.join(" and ", certain);
    }

    private static String rankingColumn(YearlyScoreGrouping key) {
        return (key == YearlyScoreGrouping.PARENT ? "u." : "l.") + key.column();
    }

    private static boolean isGiven(@Nullable List<?> values) {
        return values != null && !values.isEmpty();
    }

    private YearlyScoreFilter filter() {
        return list.filter();
    }
}
