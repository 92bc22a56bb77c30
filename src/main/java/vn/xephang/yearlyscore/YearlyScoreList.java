package vn.xephang.yearlyscore;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.ListLoader.Read;
import vn.xephang.graphql.PageArguments;
import vn.xephang.graphql.PagedList;
import vn.xephang.graphql.SortKey;

/**
 * A list of yearly scores.
 *
 * @param ranking the ranking whose entries it lists; null for a list that belongs to nobody
 */
public record YearlyScoreList(
        @Nullable RankingKey ranking, @Nullable YearlyScoreFilter filter, List<SortKey> order) implements PagedList {
    private static final int KEY_SIZE = 4;

    /** A page to be read of such a list. */
    public static Read<YearlyScoreList> read(
            @Nullable RankingKey ranking,
            @Nullable YearlyScoreFilter filter,
            @Nullable List<YearlyScoreOrder> orderBy,
            PageArguments page) {
        var list = new YearlyScoreList(ranking, filter, YearlyScoreOrder.keys(orderBy, ranking != null));
        return Read.of(list, page, KEY_SIZE);
    }

    @Override
    public Object shape() {
        return Arrays.asList(ranking == null, filter, order);
    }
}
