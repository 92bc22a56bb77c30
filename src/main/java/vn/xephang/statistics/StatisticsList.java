package vn.xephang.statistics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.PagedList;
import vn.xephang.graphql.SortKey;
import vn.xephang.yearlyscore.YearlyScoreFilter;

/**
 * A list of groups of yearly scores.
 *
 * @param groupBy what they are grouped by, each once; none for all together
 * @param percentiles those that groups are chosen or ordered by
 */
record StatisticsList(
        YearlyScoreFilter filter,
        List<YearlyScoreGrouping> groupBy,
        YearlyScoreStatisticsHaving having,
        List<SortKey> order,
        List<PercentileColumn> percentiles)
        implements PagedList {
    static final String KEY = "row_key";

    static StatisticsList of(
            @Nullable YearlyScoreFilter filter,
            @Nullable List<YearlyScoreGrouping> groupBy,
            @Nullable YearlyScoreStatisticsHaving having,
            @Nullable List<YearlyScoreStatisticsOrder> orderBy) {
        var keys = groupBy == null
                ? List.<YearlyScoreGrouping>of()
                : groupBy.stream().distinct().toList();
        var chosen = Objects.requireNonNullElse(having, YearlyScoreStatisticsHaving.NONE);
        var orders = YearlyScoreStatisticsOrder.checked(orderBy, keys);
        var percentiles = new LinkedHashSet<>(chosen.percentiles());
        orders.stream().flatMap(YearlyScoreStatisticsOrder::percentile).forEach(percentiles::add);
        return new StatisticsList(
                Objects.requireNonNullElse(filter, YearlyScoreFilter.NONE),
                keys,
                chosen,
                order(orders, keys),
                List.copyOf(percentiles));
    }

    /** The keys that are asked for, then what the groups have in common; the row's key settles what is left. */
    private static List<SortKey> order(List<YearlyScoreStatisticsOrder> orders, List<YearlyScoreGrouping> keys) {
        var order = new ArrayList<SortKey>();
        orders.forEach(asked -> order.add(asked.sortKey()));
        keys.forEach(key -> order.addAll(key.usualOrder()));
        order.add(SortKey.ascending(KEY));
        return SortKey.distinct(order);
    }

    boolean isBy(YearlyScoreGrouping key) {
        return groupBy.contains(key);
    }

    /** What rankings have in common as well: all but the class, which is their units'. */
    Stream<YearlyScoreGrouping> rankingKeys() {
        return groupBy.stream().filter(key -> key != YearlyScoreGrouping.CLASSIFICATION);
    }

    @Override
    public Object shape() {
        return this;
    }
}
