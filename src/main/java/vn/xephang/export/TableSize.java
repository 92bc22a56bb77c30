package vn.xephang.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/**
 * How long a table will be, found out from its first page.
 *
 * @param rows how many rows are sent, or, where that is not known, how many at most
 * @param available how many there are without the caller's {@code limit}; as many as are sent at most where that is not known
 * @param isExact whether it is known: not where the list is asked for from somewhere in its middle on
 */
record TableSize(int rows, boolean isExact, int available) {
    /** A refusal where there are more rows than one may have and the caller has not said that fewer will do. */
    static TableSize of(int total, boolean isExact, Optional<Integer> limit, int most) {
        if (total > most && limit.isEmpty()) {
            throw new Refusal(
                    ErrorCode.LIMIT_EXCEEDED,
                    String.format(
                            Locale.ROOT,
                            "The table would have %,d rows; at most %,d are allowed. Ask for fewer by a filter, or for the "
                                    + "first of them by the parameter 'limit'.",
                            total,
                            most),
                    Map.of("limit", "rows", "asked", total, "allowed", most));
        }
        return new TableSize(Math.min(total, limit.orElse(most)), isExact, total);
    }
}
