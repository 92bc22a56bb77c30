package vn.xephang.yearcomparison;

import java.util.List;
import vn.xephang.graphql.PagedList;
import vn.xephang.graphql.SortKey;

/** The units of a comparison, as a list. */
record UnitComparisonList(ComparisonKey comparison, List<SortKey> order) implements PagedList {
    @Override
    public Object shape() {
        return order;
    }
}
