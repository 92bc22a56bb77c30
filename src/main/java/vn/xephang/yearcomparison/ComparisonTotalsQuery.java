package vn.xephang.yearcomparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;

@Component
class ComparisonTotalsQuery {
    private static final DataClassRowMapper<ComparisonTotals.Counts> MAPPER =
            new DataClassRowMapper<>(ComparisonTotals.Counts.class);
    private final JdbcClient jdbc;

    ComparisonTotalsQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("comparisonCounts", this::counts);
    }

    private Map<ComparisonKey, ComparisonTotals.Counts> counts(Collection<ComparisonKey> keys) {
        var asked = List.copyOf(keys);
        var parents = ComparisonKey.parents(asked);
        var found = new HashMap<ComparisonKey, ComparisonTotals.Counts>();
        jdbc.sql("""
                        select p.parent_number, l.known_count, l.climbed_count, l.fell_count, l.unchanged_count,
                          l.new_count, l.returning_count, l.left_count, l.unknown_count, l.not_comparable_count,
                          l.cohort_known_count, l.cohort_count, l.is_settled
                        from %s
                        """.formatted(ComparisonKey.rows("api.comparison_total", parents)))
                .params(parents.parameters())
                .query(row -> {
                    found.put(asked.get(row.getInt("parent_number") - 1), MAPPER.mapRow(row, 0));
                });
        return found;
    }
}
