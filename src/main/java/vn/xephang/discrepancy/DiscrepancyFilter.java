package vn.xephang.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.graphql.SqlConditions;

/** Which discrepancies. */
record DiscrepancyFilter(
        @Nullable List<String> codes,
        @Nullable List<String> groups,
        @Nullable List<Integer> years,
        @Nullable List<DiscrepancyKind> kinds,
        @Nullable List<DiscrepancyRule> rules,
        @Nullable List<ClaimMeasure> measures,
        @Nullable List<String> indexes,
        @Nullable List<String> units,
        @Nullable List<String> metrics) {
    SqlConditions conditions() {
        return new SqlConditions()
                .anyOf("discrepancy_code", codes)
                .anyOf("group_code", groups)
                .anyOf("year", years)
                .anyOf("kind", kinds)
                .anyOf("rule", rules)
                .anyOf("measure", measures)
                .anyOf("index_code", indexes)
                .anyOf("unit_code", units)
                .anyOf("metric_code", metrics);
    }
}
