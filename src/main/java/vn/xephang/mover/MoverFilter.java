package vn.xephang.mover;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.yearlyscore.Movement;

/** Which moves. */
record MoverFilter(
        @Nullable List<String> indexes,
        @Nullable List<String> groups,
        @Nullable List<Integer> years,
        @Nullable Movement direction,
        @Nullable Comparability minimumComparability,
        @Nullable Integer minimumDelta) {
    static final MoverFilter NONE = new MoverFilter(null, null, null, null, null, null);
    private static final List<Movement> DIRECTIONS = List.of(Movement.UP, Movement.DOWN);

    MoverFilter {
        if (direction != null && !DIRECTIONS.contains(direction)) {
            throw new InvalidArgument("filter.direction", direction, "it must be UP or DOWN");
        }
        if (minimumDelta != null && minimumDelta < 1) {
            throw new InvalidArgument("filter.minimumDelta", minimumDelta, "it must be at least 1");
        }
    }

    /** What the columns of a move must be. */
    SqlConditions moves() {
        return rankings("index_code", "year")
                .anyOf("movement", direction == null ? DIRECTIONS : List.of(direction))
                .anyOf("comparability", comparabilities())
                .atLeast("places", minimumDelta);
    }

    /** Which later rankings, by the names of the columns that tell. */
    SqlConditions rankings(String indexColumn, String yearColumn) {
        return new SqlConditions()
                .anyOf(indexColumn, indexes)
                .anyOf("group_code", groups)
                .anyOf(yearColumn, years);
    }

    private List<Comparability> comparabilities() {
        var worst = minimumComparability == null ? Comparability.NOT_COMPARABLE : minimumComparability;
        return Arrays.stream(Comparability.values())
                .filter(comparability -> comparability.compareTo(worst) <= 0)
                .toList();
    }
}
