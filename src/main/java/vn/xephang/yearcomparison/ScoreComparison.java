package vn.xephang.yearcomparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;

/** The scores of a group in two years. */
record ScoreComparison(YearComparison comparison, ScoreSpread from, ScoreSpread to, PairedScores paired) {
    public Comparability comparability() {
        return comparison.comparability();
    }

    public List<BreakReason> reasons() {
        return comparison.reasons();
    }

    public @Nullable ScoreFigures changeOfGroup() {
        var earlier = from.ofGroup();
        var later = to.ofGroup();
        return earlier == null || later == null ? null : later.minus(earlier);
    }
}
