package vn.xephang.reweighting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.yearlyscore.ScoreKey;

/**
 * A unit's scores in the components that count, with its published rank.
 *
 * @param namePlace its place in the alphabetical order of the group
 * @param scores one for each component that counts, in their usual order
 * @param isDisputed whether sources disagree about one of these
 */
record UnitScores(
        ScoreKey key,
        int namePlace,
        @Nullable Integer publishedRank,
        FigureStatus publishedRankStatus,
        List<BigDecimal> scores,
        boolean isDisputed) {
    String unitCode() {
        return key.unitCode();
    }
}
