package vn.xephang.yearlyscore;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.InvalidArgument;

/** The year that a change is against; empty = the latest earlier one. */
public final class Since {
    private Since() {}

    public static Optional<Integer> checked(@Nullable Integer since, int year) {
        if (since != null && since >= year) {
            throw new InvalidArgument("since", since, "it must be before the year itself, " + year);
        }
        return Optional.ofNullable(since);
    }
}
