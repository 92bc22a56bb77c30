package vn.xephang.mover;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.SqlConditions;

/**
 * Which moves, against which earlier year.
 *
 * @param since the year to compare with; null for the latest earlier one with a rank
 * @param adjacent compares with the year right before only
 */
record Wanted(MoverFilter filter, @Nullable Integer since, boolean adjacent, int first) {
    Wanted {
        if (since != null && adjacent) {
            throw new InvalidArgument("since", since, "it goes without adjacent, which compares with the year before");
        }
    }

    static Wanted of(@Nullable MoverFilter filter, @Nullable Integer since, boolean adjacent, int first) {
        return new Wanted(Optional.ofNullable(filter).orElse(MoverFilter.NONE), since, adjacent, first);
    }

    /** Which earlier rankings {@code l} is compared with, by its columns with these names. */
    String earlier(String year, String earlierYear, String otherwise) {
        if (adjacent) {
            return "l.%s = l.%s - 1".formatted(earlierYear, year);
        }
        return since == null ? otherwise : "l.%s = :since".formatted(earlierYear);
    }

    SqlConditions moves() {
        return filter.moves();
    }
}
