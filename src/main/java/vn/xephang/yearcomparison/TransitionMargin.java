package vn.xephang.yearcomparison;

import org.jspecify.annotations.Nullable;
import vn.xephang.claim.Verdict;
import vn.xephang.classification.ClassificationCount;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.rankingindex.EditionKey;

/**
 * A row's or a column's head and total.
 *
 * @param known how many units are known to be in it
 */
record TransitionMargin(
        GroupRanking ranking,
        TransitionEnd end,
        int known,
        @Nullable ClassificationCount published) {
    public TransitionKind kind() {
        return end.kind();
    }

    EditionKey edition() {
        return ranking.editionKey();
    }

    /** Fewer than published contradict only where no unit's class is missing; more always do. */
    public Verdict verdict() {
        var count = published == null ? null : published.count();
        if (count == null || known < count && !isEveryClassKnown()) {
            return Verdict.NOT_CHECKABLE;
        }
        return known == count ? Verdict.AGREES : Verdict.DISAGREES;
    }

    private boolean isEveryClassKnown() {
        var units = ranking.largestUnitCount();
        return units != null && ranking.classifiedCount() >= units;
    }
}
