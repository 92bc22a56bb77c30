package vn.xephang.yearcomparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.OrderDirection;
import vn.xephang.graphql.SortKey;

/** One key of an order of unit comparisons. */
record UnitComparisonOrder(UnitComparisonOrderField field, OrderDirection direction) {
    private static final List<SortKey> BEST_FIRST =
            List.of(SortKey.ascending("to_rank"), SortKey.ascending("unit_sort_name"));

    /** The keys that are asked for, or by later rank and name, and the one that settles what is left. */
    static List<SortKey> keys(@Nullable List<UnitComparisonOrder> orders) {
        var keys = new ArrayList<SortKey>();
        if (orders == null || orders.isEmpty()) {
            keys.addAll(BEST_FIRST);
        } else {
            orders.forEach(order -> keys.add(new SortKey(order.field().column, order.direction())));
        }
        keys.add(SortKey.ascending("unit_code"));
        return SortKey.distinct(keys);
    }

    enum UnitComparisonOrderField {
        RANK_DELTA("rank_delta"),
        SCORE_DELTA("score_delta"),
        RANK_FROM("from_rank"),
        RANK_TO("to_rank"),
        SCORE_FROM("from_score"),
        SCORE_TO("to_score"),
        CLASSIFICATION_FROM("from_ordinal"),
        CLASSIFICATION_TO("to_ordinal"),
        MOVEMENT("movement_ordinal"),
        PARENT("parent_sort_name"),
        UNIT_NAME("unit_sort_name");

        private final String column;

        UnitComparisonOrderField(String column) {
            this.column = column;
        }
    }
}
