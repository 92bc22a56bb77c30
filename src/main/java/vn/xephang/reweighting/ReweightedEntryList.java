package vn.xephang.reweighting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Connection;
import vn.xephang.graphql.Page;
import vn.xephang.graphql.PageArguments;
import vn.xephang.yearlyscore.RankingKey;

/**
 * Everything that makes a list of entries: its cursors are good for no other.
 *
 * @param totalCount how many there are in all
 */
record ReweightedEntryList(
        RankingKey ranking,
        WeightingBasis basis,
        List<BigDecimal> weights,
        @Nullable ReweightedEntryFilter filter,
        @Nullable List<ReweightedEntryOrder> order,
        int totalCount) {
    private static final int KEY_SIZE = 1;

    static Connection<ReweightedEntry> page(
            ReweightedRanking ranking,
            @Nullable ReweightedEntryFilter filter,
            @Nullable List<ReweightedEntryOrder> orderBy,
            PageArguments arguments) {
        var entries = ranking.entries().stream()
                .filter(entry -> filter == null || filter.matches(entry))
                .sorted(ReweightedEntryOrder.comparator(orderBy))
                .toList();
        var list = new ReweightedEntryList(
                ranking.ranking().key(), ranking.basis(), ranking.weighting().given(), filter, orderBy, entries.size());
        var page = Page.of(arguments, list, List.of(), KEY_SIZE);
        return Connection.of(list, page, page.rowsOf(entries, ReweightedEntryList::key), ReweightedEntryList::key);
    }

    private static List<String> key(ReweightedEntry entry) {
        return List.of(entry.unitCode());
    }
}
