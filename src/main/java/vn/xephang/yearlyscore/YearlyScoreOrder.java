package vn.xephang.yearlyscore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.OrderDirection;
import vn.xephang.graphql.SortKey;

/** One key of an order of yearly scores. */
public record YearlyScoreOrder(YearlyScoreOrderField field, OrderDirection direction) {
    private static final List<SortKey> NEWEST_FIRST = List.of(
            SortKey.descending("year"),
            SortKey.ascending("group_ordinal"),
            SortKey.ascending("rank"),
            SortKey.ascending("unit_sort_name"));
    private static final List<SortKey> BEST_FIRST =
            List.of(SortKey.ascending("rank"), SortKey.ascending("unit_sort_name"));
    private static final List<SortKey> UNIQUE =
            List.of(SortKey.ascending("year"), SortKey.ascending("index_code"), SortKey.ascending("unit_code"));

    /** The keys that are asked for, and those that settle what is left; without any, newest or within a ranking best first. */
    static List<SortKey> keys(@Nullable List<YearlyScoreOrder> orders, boolean isWithinRanking) {
        var keys = new ArrayList<SortKey>();
        if (orders == null || orders.isEmpty()) {
            keys.addAll(isWithinRanking ? BEST_FIRST : NEWEST_FIRST);
        } else {
            orders.forEach(order -> keys.add(new SortKey(order.field().column, order.direction())));
        }
        keys.addAll(UNIQUE);
        return SortKey.distinct(keys);
    }

    /** What yearly scores can be ordered by. */
    public enum YearlyScoreOrderField {
        RANK("rank"),
        SCORE("score"),
        RANK_CHANGE("rank_change"),
        SCORE_CHANGE("score_change"),
        YEAR("year"),
        UNIT_NAME("unit_sort_name"),
        GROUP("group_ordinal"),
        CLASSIFICATION("classification_ordinal");

        private final String column;

        YearlyScoreOrderField(String column) {
            this.column = column;
        }
    }
}
