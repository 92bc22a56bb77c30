package vn.xephang.reweighting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.yearlyscore.Movement;
import vn.xephang.yearlyscore.TieMethod;

/**
 * A unit, ranked with other weights.
 *
 * @param ranks the same by every tie method
 * @param rankRange null where no range was asked for
 */
record ReweightedEntry(
        UnitScores unit,
        BigDecimal score,
        Ranks ranks,
        @Nullable RankRange rankRange) {
    String unitCode() {
        return unit.unitCode();
    }

    int rank(TieMethod ties) {
        return switch (ties) {
            case COMPETITION -> ranks.competition();
            case DENSE -> ranks.dense();
            case ORDINAL -> ranks.ordinal();
        };
    }

    public FigureStatus status() {
        return unit.isDisputed() ? FigureStatus.CONFLICTING : FigureStatus.COMPUTED;
    }

    public @Nullable Integer publishedRank() {
        return unit.publishedRank();
    }

    public FigureStatus publishedRankStatus() {
        return unit.publishedRankStatus();
    }

    public @Nullable Integer change() {
        var published = publishedRank();
        return published == null ? null : published - ranks.competition();
    }

    public Movement movement() {
        var change = change();
        if (change == null) {
            return Movement.UNKNOWN;
        }
        return change > 0 ? Movement.UP : change < 0 ? Movement.DOWN : Movement.SAME;
    }

    /**
     * Places among the others.
     *
     * @param competition 1, 2, 2, 4
     * @param dense 1, 2, 2, 3
     * @param ordinal 1, 2, 3, 4: ties by the unit's code
     */
    record Ranks(int competition, int dense, int ordinal) {}
}
