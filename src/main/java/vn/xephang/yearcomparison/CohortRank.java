package vn.xephang.yearcomparison;

import org.jspecify.annotations.Nullable;

/**
 * A unit's ranks among the units that are ranked in both years.
 *
 * @param left better ones of the earlier year that left; null where not all better ones are known
 * @param joined better ones of the later year that came; null where not all better ones are known
 */
record CohortRank(
        UnitComparison unit,
        boolean isInCohort,
        @Nullable Integer rankFrom,
        @Nullable Integer rankTo,
        @Nullable Integer left,
        @Nullable Integer joined) {
    public @Nullable Integer delta() {
        return rankFrom == null || rankTo == null ? null : rankFrom - rankTo;
    }

    /** A better unit that leaves lifts the others by a place. */
    public @Nullable Integer deltaByLeaving() {
        return left;
    }

    /** A better unit that comes puts the others down by a place. */
    public @Nullable Integer deltaByJoining() {
        return joined == null ? null : -joined;
    }

    public CohortRankStatus status() {
        if (!isInCohort) {
            return switch (unit.rankChange().movement()) {
                case NEW, RETURNING, LEFT -> CohortRankStatus.NOT_IN_COHORT;
                default -> CohortRankStatus.RANK_UNKNOWN;
            };
        }
        return delta() == null ? CohortRankStatus.BETTER_UNITS_UNKNOWN : CohortRankStatus.COMPUTED;
    }
}
