package vn.xephang.rankingindex;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why two figures do not fully compare. */
public enum BreakReason {
    METHOD_CHANGED,
    INDEX_CHANGED,
    GROUP_SIZE_CHANGED,
    PARTIAL_COVERAGE,
    UNIT_MERGED,
    BASE_CHANGED,
    EDITION_UNKNOWN;

    /** The column {@code reasons} of a view, each reason once. */
    public static List<BreakReason> listReasons(ResultSet row) throws SQLException {
        Array reasons = row.getArray("reasons");
        return reasons == null
                ? List.of()
                : Arrays.stream((String[]) reasons.getArray())
                        .map(BreakReason::valueOf)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The same from a text that separates them by spaces. */
    public static List<BreakReason> listReasons(@Nullable String reasons) {
        return reasons == null || reasons.isEmpty()
                ? List.of()
                : Arrays.stream(reasons.split(" "))
                        .map(BreakReason::valueOf)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
