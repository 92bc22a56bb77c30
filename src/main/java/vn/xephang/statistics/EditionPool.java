package vn.xephang.statistics;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.rankingindex.EditionKey;

/**
 * The editions whose figures are taken together.
 *
 * @param editions newest first
 * @param hasSizes whether their rankings are known to differ in size, where that matters
 */
record EditionPool(List<EditionKey> editions, boolean hasSizes) {
    static EditionPool of(Measure measure, ResultSet row) throws SQLException {
        // Scores mean the same whatever the size of the group, ranks do not.
        return new EditionPool(
                editions(row.getArray(measure.column("editions"))),
                measure == Measure.RANK && row.getBoolean("has_sizes"));
    }

    /** How far they compare, where their pairs of years compare so far. */
    Fit fit(Comparability comparability, List<BreakReason> reasons) {
        var worst = comparability;
        var all = EnumSet.noneOf(BreakReason.class);
        all.addAll(reasons);
        if (hasSizes) {
            all.add(BreakReason.GROUP_SIZE_CHANGED);
            worst = worst == Comparability.COMPARABLE ? Comparability.CAVEAT : worst;
        }
        if (editions.stream().map(EditionKey::indexCode).distinct().count() > 1) {
            all.add(BreakReason.INDEX_CHANGED);
            worst = Comparability.NOT_COMPARABLE;
        }
        return new Fit(worst, List.copyOf(all));
    }

    private static List<EditionKey> editions(@Nullable Array texts) throws SQLException {
        return texts == null
                ? List.of()
                : Arrays.stream((String[]) texts.getArray())
                        .map(text -> text.split(" ", 2))
                        .map(parts -> new EditionKey(parts[1], Integer.parseInt(parts[0])))
                        .sorted(Comparator.comparing(EditionKey::year)
                                .reversed()
                                .thenComparing(EditionKey::indexCode))
                        .toList();
    }

    /** How far figures of these editions compare with each other. */
    record Fit(Comparability comparability, List<BreakReason> reasons) {}
}
