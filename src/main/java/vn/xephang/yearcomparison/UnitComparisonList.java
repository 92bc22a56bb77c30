package vn.xephang.yearcomparison;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.PagedList;
import vn.xephang.graphql.SortKey;
import vn.xephang.graphql.SqlConditions;

/** The units of a comparison, as a list. */
record UnitComparisonList(
        ComparisonKey comparison, @Nullable UnitComparisonFilter filter, List<SortKey> order) implements PagedList {
    @Override
    public Object shape() {
        return Arrays.asList(filter, order);
    }

    SqlConditions conditions() {
        return filter == null ? new SqlConditions() : filter.conditions();
    }
}
