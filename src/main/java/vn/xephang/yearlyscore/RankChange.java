package vn.xephang.yearlyscore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureCheck;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;

/**
 * How a unit moved between two years.
 *
 * @param delta previous rank minus current rank: positive = climbed
 * @param claimedDelta the same as a source states it
 */
public record RankChange(
        @Nullable Integer previousYear,
        @Nullable String previousIndexCode,
        @Nullable Integer previousRank,
        @Nullable Integer currentRank,
        @Nullable Integer delta,
        @Nullable Integer claimedDelta,
        Movement movement,
        Comparability comparability,
        List<BreakReason> reasons) {
    /** Nothing to compare with: the group has no such ranking. */
    static RankChange unknown(@Nullable Integer currentRank) {
        return new RankChange(
                null,
                null,
                null,
                currentRank,
                null,
                null,
                Movement.UNKNOWN,
                Comparability.NOT_COMPARABLE,
                List.of(BreakReason.PARTIAL_COVERAGE));
    }

    public FigureCheck check() {
        return FigureCheck.ofWhole(claimedDelta, delta, "Số bậc thay đổi", "change of rank");
    }
}
