package vn.xephang.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.SqlConditions;

/** Which targets. */
record PortalTargetFilter(@Nullable List<String> metrics) {
    SqlConditions conditions() {
        return new SqlConditions().anyOf("metric_code", metrics);
    }
}
