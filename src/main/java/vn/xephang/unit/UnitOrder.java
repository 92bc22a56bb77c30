package vn.xephang.unit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.OrderDirection;
import vn.xephang.graphql.SortKey;

/** One key of an order of units. */
record UnitOrder(UnitOrderField field, OrderDirection direction) {
    private static final List<SortKey> BY_GROUP_AND_NAME =
            List.of(SortKey.ascending("group_ordinal"), SortKey.ascending("sort_name"));

    /** The keys that are asked for, or by group and name, and the one that settles what is left. */
    static List<SortKey> keys(@Nullable List<UnitOrder> orders) {
        var keys = new ArrayList<SortKey>();
        if (orders == null || orders.isEmpty()) {
            keys.addAll(BY_GROUP_AND_NAME);
        } else {
            orders.forEach(order -> keys.add(new SortKey(order.field().column, order.direction())));
        }
        keys.add(SortKey.ascending("unit_code"));
        return SortKey.distinct(keys);
    }

    enum UnitOrderField {
        NAME("sort_name"),
        CODE("unit_code"),
        GROUP("group_ordinal");

        private final String column;

        UnitOrderField(String column) {
            this.column = column;
        }
    }
}
