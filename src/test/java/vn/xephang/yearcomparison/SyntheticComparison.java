package vn.xephang.yearcomparison;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.classification.ClassificationCount;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.rankingindex.Comparability;

/** Two synthetic years, as they truly are and as the views answer from what is published of them. */
record SyntheticComparison(JdbcClient jdbc, SyntheticYear from, SyntheticYear to) {
    private static final String PAIR =
            " where group_code = 'synthetic-group' and from_year = 2018 and to_year = 2019 and from_index_code = 'synthetic-index' and to_index_code = 'synthetic-index'";

    static SyntheticComparison published(JdbcClient jdbc, long seed, boolean isComplete) {
        var random = new Random(seed);
        var figures = new SyntheticFigures(jdbc, random, isComplete);
        var units = figures.units(2 + random.nextInt(12));
        var from = SyntheticYear.random(2018, units, random);
        var to = SyntheticYear.random(2019, units, random);
        figures.publish(from);
        figures.publish(to);
        return new SyntheticComparison(jdbc, from, to);
    }

    /** The units that truly are in both years. */
    Set<String> cohort() {
        var both = new HashSet<>(from.units());
        both.retainAll(to.units());
        return both;
    }

    Set<String> units() {
        var either = new HashSet<>(from.units());
        either.addAll(to.units());
        return either;
    }

    TransitionMatrix matrix() {
        var transitions = jdbc.sql("select * from api.classification_transition" + PAIR)
                .query(ClassificationTransition.class)
                .list();
        var comparison = new YearComparison(ranking(2018), ranking(2019), Comparability.COMPARABLE, List.of());
        return new TransitionMatrix(comparison, transitions, counts(2018), counts(2019));
    }

    Map<String, Object> totals() {
        return jdbc.sql("select * from api.comparison_total" + PAIR).query().singleRow();
    }

    List<Map<String, Object>> cohortRanks() {
        return jdbc.sql("select r.*, c.rank_delta, c.movement from api.cohort_rank r join api.unit_comparison c"
                        + " using (group_code, from_index_code, from_year, to_index_code, to_year, unit_code)" + PAIR)
                .query()
                .listOfRows();
    }

    Map<String, @Nullable Object> scores(int year) {
        return new LinkedHashMap<>(jdbc.sql("select * from api.score_summary where year = :year")
                .param("year", year)
                .query()
                .singleRow());
    }

    static BigDecimal sum(SyntheticYear year) {
        return year.scores().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private GroupRanking ranking(int year) {
        return jdbc.sql(
                        "select r.*, r.average_trend_since_year as average_trend_since from api.group_ranking r where year = :year")
                .param("year", year)
                .query(GroupRanking.class)
                .single();
    }

    private List<ClassificationCount> counts(int year) {
        return jdbc.sql("""
                        select *, null::integer as group_units, null::integer as previous_year, null as previous_index_code, null::integer as previous_count,
                          null as comparability, null as break_reasons, null::integer as min_count, null::integer as max_count
                        from api.classification_count where year = :year order by classification_ordinal
                        """)
                .param("year", year)
                .query(ClassificationCount.class)
                .list();
    }
}
