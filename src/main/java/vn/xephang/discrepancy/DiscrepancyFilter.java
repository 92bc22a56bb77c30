package vn.xephang.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.SqlConditions;

/** Which discrepancies. */
record DiscrepancyFilter(
        @Nullable List<String> groups,
        @Nullable List<Integer> years,
        @Nullable List<DiscrepancyKind> kinds) {
    SqlConditions conditions() {
        return new SqlConditions()
                .anyOf("group_code", "filter.groups", groups)
                .anyOf("year", "filter.years", years)
                .anyOf("kind", "filter.kinds", kinds);
    }
}
