package vn.xephang.reweighting;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.OrderDirection;

/** One key of an order. */
record ReweightedEntryOrder(ReweightedEntryOrderField field, OrderDirection direction) {
    private static final List<ReweightedEntryOrder> USUAL = List.of(
            new ReweightedEntryOrder(ReweightedEntryOrderField.RANK, OrderDirection.ASC),
            new ReweightedEntryOrder(ReweightedEntryOrderField.UNIT_NAME, OrderDirection.ASC));

    /** Unknown values last in both directions; the unit's code settles what is left. */
    static Comparator<ReweightedEntry> comparator(@Nullable List<ReweightedEntryOrder> orderBy) {
        return (orderBy == null || orderBy.isEmpty() ? USUAL : orderBy)
                .stream()
                        .map(ReweightedEntryOrder::comparator)
                        .reduce(Comparator::thenComparing)
                        .orElseThrow()
                        .thenComparing(ReweightedEntry::unitCode);
    }

    private Comparator<ReweightedEntry> comparator() {
        Comparator<Integer> rising = Comparator.naturalOrder();
        return Comparator.comparing(
                field.value, Comparator.nullsLast(direction == OrderDirection.ASC ? rising : rising.reversed()));
    }

    /** What entries can be ordered by. */
    enum ReweightedEntryOrderField {
        RANK(entry -> entry.ranks().competition()),
        PUBLISHED_RANK(ReweightedEntry::publishedRank),
        CHANGE(ReweightedEntry::change),
        UNIT_NAME(entry -> entry.unit().namePlace());

        private final Function<ReweightedEntry, @Nullable Integer> value;

        ReweightedEntryOrderField(Function<ReweightedEntry, @Nullable Integer> value) {
            this.value = value;
        }
    }
}
