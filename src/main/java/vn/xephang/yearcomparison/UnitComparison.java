package vn.xephang.yearcomparison;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.yearlyscore.Movement;
import vn.xephang.yearlyscore.RankChange;
import vn.xephang.yearlyscore.ScoreKey;

/**
 * One unit in the two years of a comparison.
 *
 * @param isInFrom whether anything is known of it in the earlier year
 * @param isInTo whether anything is known of it in the later year
 */
record UnitComparison(
        ComparisonKey comparison,
        String unitCode,
        boolean isInFrom,
        boolean isInTo,
        RankChange rankChange,
        @Nullable BigDecimal scoreDelta) {
    static UnitComparison of(ResultSet row, int number) throws SQLException {
        var comparison = new ComparisonKey(
                row.getString("group_code"),
                row.getString("from_index_code"),
                row.getInt("from_year"),
                row.getString("to_index_code"),
                row.getInt("to_year"));
        return new UnitComparison(
                comparison,
                row.getString("unit_code"),
                row.getBoolean("is_in_from"),
                row.getBoolean("is_in_to"),
                rankChange(row),
                row.getBigDecimal("score_delta"));
    }

    private static RankChange rankChange(ResultSet row) throws SQLException {
        return new RankChange(
                row.getInt("from_year"),
                row.getString("from_index_code"),
                row.getObject("from_rank", Integer.class),
                row.getObject("to_rank", Integer.class),
                row.getObject("rank_delta", Integer.class),
                row.getObject("claimed_rank_delta", Integer.class),
                Movement.valueOf(row.getString("movement")),
                Comparability.valueOf(row.getString("comparability")),
                BreakReason.listReasons(row));
    }

    @Nullable
    ScoreKey fromKey() {
        return isInFrom
                ? new ScoreKey(comparison.groupCode(), comparison.fromIndexCode(), comparison.fromYear(), unitCode)
                : null;
    }

    @Nullable
    ScoreKey toKey() {
        return isInTo
                ? new ScoreKey(comparison.groupCode(), comparison.toIndexCode(), comparison.toYear(), unitCode)
                : null;
    }

    List<String> rowKey() {
        return List.of(
                comparison.groupCode(),
                comparison.fromIndexCode(),
                String.valueOf(comparison.fromYear()),
                comparison.toIndexCode(),
                String.valueOf(comparison.toYear()),
                unitCode);
    }
}
