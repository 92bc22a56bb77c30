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
                .anyOf("discrepancy_code", "filter.codes", codes)
                .anyOf("group_code", "filter.groups", groups)
                .anyOf("year", "filter.years", years)
                .anyOf("kind", "filter.kinds", kinds)
                .anyOf("rule", "filter.rules", rules)
                .anyOf("measure", "filter.measures", measures)
                .anyOf("index_code", "filter.indexes", indexes)
                .anyOf("unit_code", "filter.units", units)
                .anyOf("metric_code", "filter.metrics", metrics);
    }
}
