package vn.xephang.yearcomparison;

import org.jspecify.annotations.Nullable;
import vn.xephang.groupranking.GroupRanking;

/** How many units of a comparison moved which way. */
record ComparisonTotals(GroupRanking from, GroupRanking to, Counts counts) {
    public int known() {
        return counts.knownCount();
    }

    public int climbed() {
        return counts.climbedCount();
    }

    public int fell() {
        return counts.fellCount();
    }

    public int unchanged() {
        return counts.unchangedCount();
    }

    /** Not {@code new()}, which Java does not allow. */
    public int getNew() {
        return counts.newCount();
    }

    public int returning() {
        return counts.returningCount();
    }

    public int left() {
        return counts.leftCount();
    }

    public int unknown() {
        return counts.unknownCount();
    }

    public int notComparable() {
        return counts.notComparableCount();
    }

    public boolean complete() {
        return counts.isSettled();
    }

    public @Nullable Integer unnamedFrom() {
        return from.unnamedCount();
    }

    public @Nullable Integer unnamedTo() {
        return to.unnamedCount();
    }

    /** A row of the view. */
    record Counts(
            int knownCount,
            int climbedCount,
            int fellCount,
            int unchangedCount,
            int newCount,
            int returningCount,
            int leftCount,
            int unknownCount,
            int notComparableCount,
            int cohortKnownCount,
            @Nullable Integer cohortCount,
            boolean isSettled) {
        Cohort cohort() {
            return new Cohort(cohortCount, cohortKnownCount);
        }
    }

    /** The units that are ranked in both years. */
    record Cohort(@Nullable Integer size, int known) {}
}
