package vn.xephang.scoregap;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.scoregap.ScoreGap.Kind;

/**
 * What a unit's score is compared with, and the gaps that follow.
 *
 * @param betterClassificationCode the next better class; null for the best one and without a class
 * @param betterLowestScore the lowest score known in it; null also where classes do not follow scores
 * @param scoreScale the decimals of the finest score published of the index
 * @param maximumScore the highest score of the index
 */
record ScoreGaps(
        Own own,
        @Nullable Other better,
        @Nullable Other worse,
        @Nullable Other leader,
        boolean isLast,
        @Nullable String betterClassificationCode,
        @Nullable BigDecimal betterMinimumScore,
        @Nullable BigDecimal betterLowestScore,
        int scoreScale,
        BigDecimal maximumScore) {
    /** Points to the score of the next better rank. */
    public ScoreGap nextRank() {
        return ahead(Kind.NEXT_RANK);
    }

    /** The least points to more than that score. */
    public ScoreGap overtaking() {
        var gap = ahead(Kind.OVERTAKING);
        if (gap.points() == null || gap.score() == null) {
            return gap;
        }
        var step = BigDecimal.ONE.movePointLeft(scoreScale);
        if (gap.score().add(step).compareTo(maximumScore) > 0) {
            return ScoreGap.absent(Kind.OVERTAKING, ScoreGapAbsence.MAXIMUM_SCORE);
        }
        return ScoreGap.known(
                Kind.OVERTAKING,
                gap.points().add(step),
                gap.score(),
                gap.rank(),
                gap.status() == FigureStatus.CONFLICTING);
    }

    public ScoreGap leaderGap() {
        if (own.isFirst()) {
            return ScoreGap.absent(Kind.LEADER, ScoreGapAbsence.FIRST);
        }
        return leader == null
                ? ScoreGap.absent(Kind.LEADER, ScoreGapAbsence.LEADER_UNKNOWN)
                : own.gap(Kind.LEADER, leader, 1);
    }

    public ScoreGap behind() {
        if (isLast) {
            return ScoreGap.absent(Kind.BEHIND, ScoreGapAbsence.LAST);
        }
        return worse == null ? withoutNeighbour(Kind.BEHIND) : own.gap(Kind.BEHIND, worse, -1);
    }

    public ScoreGap nextClassification() {
        if (own.classificationCode() == null) {
            return ScoreGap.absent(Kind.NEXT_CLASSIFICATION, ScoreGapAbsence.CLASSIFICATION_UNKNOWN);
        }
        if (betterClassificationCode == null) {
            return ScoreGap.absent(
                    Kind.NEXT_CLASSIFICATION,
                    own.isClassDisputed()
                            ? ScoreGapAbsence.CLASSIFICATION_DISPUTED
                            : ScoreGapAbsence.BEST_CLASSIFICATION);
        }
        if (betterMinimumScore == null) {
            return ScoreGap.bounded(
                    Kind.NEXT_CLASSIFICATION, ScoreGapAbsence.MINIMUM_SCORE_UNKNOWN, enough(), betterLowestScore);
        }
        return own.gap(Kind.NEXT_CLASSIFICATION, new Other(null, betterMinimumScore, own.isClassDisputed()), 1);
    }

    /** Whoever has the score of a unit in the better class is in it, too. */
    private @Nullable BigDecimal enough() {
        return own.score() == null || own.isDisputed() || own.isClassDisputed() || betterLowestScore == null
                ? null
                : betterLowestScore.subtract(own.score());
    }

    private ScoreGap ahead(Kind kind) {
        if (own.isFirst()) {
            return ScoreGap.absent(kind, ScoreGapAbsence.FIRST);
        }
        return better == null ? withoutNeighbour(kind) : own.gap(kind, better, 1);
    }

    private ScoreGap withoutNeighbour(Kind kind) {
        var absence = own.rank() == null ? ScoreGapAbsence.RANK_UNKNOWN : ScoreGapAbsence.NEIGHBOUR_UNKNOWN;
        return ScoreGap.absent(kind, absence);
    }

    /** A score that the unit's is compared with, of a rank or of a class. */
    record Other(@Nullable Integer rank, @Nullable BigDecimal score, boolean isDisputed) {}

    /** What is known of the unit itself. */
    record Own(
            @Nullable BigDecimal score,
            @Nullable Integer rank,
            @Nullable String classificationCode,
            boolean isDisputed,
            boolean isClassDisputed) {
        boolean isFirst() {
            return rank != null && rank == 1;
        }

        /** The gap to a score that must lie above (1) or below (-1), else the figures contradict each other. */
        ScoreGap gap(Kind kind, Other other, int side) {
            if (score == null) {
                return ScoreGap.absent(kind, ScoreGapAbsence.SCORE_UNKNOWN);
            }
            if (other.score() == null) {
                return ScoreGap.absent(kind, ScoreGapAbsence.OTHER_SCORE_UNKNOWN);
            }
            if (Integer.signum(other.score().compareTo(score)) != side) {
                return ScoreGap.absent(kind, ScoreGapAbsence.CONTRADICTED);
            }
            var points = other.score().subtract(score).abs();
            return ScoreGap.known(kind, points, other.score(), other.rank(), isDisputed || other.isDisputed());
        }
    }
}
