package vn.xephang.yearcomparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;

@Component
class CohortRankQuery {
    private final JdbcClient jdbc;

    CohortRankQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("cohortRanks", this::cohortRanks);
    }

    private Map<UnitComparison, CohortRank> cohortRanks(Collection<UnitComparison> units) {
        var comparisons =
                units.stream().map(UnitComparison::comparison).distinct().toList();
        var parents = ComparisonKey.parents(comparisons);
        var asked = units.stream().collect(Collectors.toMap(Place::of, Function.identity()));
        var found = new HashMap<UnitComparison, CohortRank>();
        jdbc.sql("""
                        select p.parent_number, l.unit_code, l.is_in_cohort, l.cohort_rank_from, l.cohort_rank_to,
                          l.left_count, l.joined_count
                        from %s
                        where l.unit_code = any (:units)
                        """.formatted(ComparisonKey.rows("api.cohort_rank", parents)))
                .params(parents.parameters())
                .param("units", units.stream().map(UnitComparison::unitCode).toArray(String[]::new))
                .query(row -> {
                    var place = new Place(comparisons.get(row.getInt("parent_number") - 1), row.getString("unit_code"));
                    // Two comparisons may be asked for different units.
                    var unit = asked.get(place);
                    if (unit != null) {
                        found.put(
                                unit,
                                new CohortRank(
                                        unit,
                                        row.getBoolean("is_in_cohort"),
                                        row.getObject("cohort_rank_from", Integer.class),
                                        row.getObject("cohort_rank_to", Integer.class),
                                        row.getObject("left_count", Integer.class),
                                        row.getObject("joined_count", Integer.class)));
                    }
                });
        return found;
    }

    private record Place(ComparisonKey comparison, String unitCode) {
        static Place of(UnitComparison unit) {
            return new Place(unit.comparison(), unit.unitCode());
        }
    }
}
