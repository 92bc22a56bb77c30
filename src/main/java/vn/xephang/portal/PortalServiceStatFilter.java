package vn.xephang.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.SqlConditions;

/** Which portal figures. */
record PortalServiceStatFilter(
        @Nullable List<String> metrics,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    SqlConditions conditions() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidArgument("filter.from", from, "it may not be after filter.to, " + to);
        }
        return new SqlConditions()
                .anyOf("metric_code", metrics)
                .atLeast("as_of_end", from)
                .atMost("as_of", to);
    }
}
