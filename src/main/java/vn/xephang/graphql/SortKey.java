package vn.xephang.graphql;

import java.util.LinkedHashMap;
import java.util.List;

/** A column that a list is ordered by; nulls come last in both directions. */
public record SortKey(String column, OrderDirection direction) {
    public static SortKey ascending(String column) {
        return new SortKey(column, OrderDirection.ASC);
    }

    public static SortKey descending(String column) {
        return new SortKey(column, OrderDirection.DESC);
    }

    /** The keys in this order, each column once: a repeated one could not change the order, only its price. */
    public static List<SortKey> distinct(List<SortKey> keys) {
        var byColumn = new LinkedHashMap<String, SortKey>();
        keys.forEach(key -> byColumn.putIfAbsent(key.column(), key));
        return List.copyOf(byColumn.values());
    }

    /** The key in an order by clause; {@code backward} reads the list from its end. */
    String orderBy(boolean backward) {
        var rising = (direction == OrderDirection.ASC) != backward;
        return column + (rising ? " asc" : " desc") + (backward ? " nulls first" : " nulls last");
    }

    /** Whether a row's value lies beyond that of the anchor row {@code a}. */
    String beyond(boolean backward) {
        var rising = (direction == OrderDirection.ASC) != backward;
        var compared = "l.%1$s %2$s a.%1$s".formatted(column, rising ? ">" : "<");
        var nulls = backward ? "a.%1$s is null and l.%1$s is not null" : "l.%1$s is null and a.%1$s is not null";
        return "(" + compared + " or " + nulls.formatted(column) + ")";
    }

    String same() {
        return "l.%1$s is not distinct from a.%1$s".formatted(column);
    }
}
