package vn.xephang.percentile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.claim.Numbers;
import vn.xephang.graphql.Language;

/**
 * The part of its group that a unit is not behind.
 *
 * @param unitCount how many units are ranked
 * @param sharedCount how many are known to have the unit's rank, itself included
 * @param isSharedSettled whether no other unit can have it
 * @param isContradicted whether ranks and size cannot all be right
 */
record RankPercentile(
        @Nullable Integer rank,
        FigureStatus rankStatus,
        @Nullable Integer unitCount,
        FigureStatus unitCountStatus,
        int sharedCount,
        boolean isSharedSettled,
        boolean isContradicted) {
    public @Nullable BigDecimal value() {
        return rank == null || unitCount == null || isContradicted ? null : percent(unitCount - rank + 1, unitCount);
    }

    public FigureStatus status() {
        if (absence() != null) {
            return FigureStatus.NOT_PUBLISHED;
        }
        return rankStatus == FigureStatus.CONFLICTING || unitCountStatus == FigureStatus.CONFLICTING
                ? FigureStatus.CONFLICTING
                : FigureStatus.COMPUTED;
    }

    public @Nullable RankPercentileAbsence absence() {
        if (rank == null) {
            return RankPercentileAbsence.RANK_UNKNOWN;
        }
        if (unitCount == null) {
            return RankPercentileAbsence.GROUP_SIZE_UNKNOWN;
        }
        return isContradicted ? RankPercentileAbsence.CONTRADICTED : null;
    }

    public @Nullable Integer units() {
        return unitCount;
    }

    public FigureStatus unitsStatus() {
        return unitCountStatus;
    }

    /** Standard competition ranking: a rank is one more than the number of better units. */
    public @Nullable Integer better() {
        return rank == null || isContradicted ? null : Integer.valueOf(rank - 1);
    }

    public @Nullable Integer equal() {
        return rank == null || isContradicted || !isSharedSettled ? null : Integer.valueOf(sharedCount - 1);
    }

    public @Nullable Integer worse() {
        return rank == null || unitCount == null || isContradicted || !isSharedSettled
                ? null
                : Integer.valueOf(unitCount - rank + 1 - sharedCount);
    }

    String explanation(Language language) {
        var absence = absence();
        var value = value();
        if (absence != null || value == null) {
            return absence == null ? "" : absence.sentence(language);
        }
        return language.of(
                        "Hạng %d trong %d đơn vị: %s%% số đơn vị của nhóm, kể cả chính đơn vị này, không xếp cao hơn.",
                        "Rank %d of %d: %s%% of the group's units, itself included, do not rank better.")
                .formatted(rank, unitCount, Numbers.written(value, language));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
