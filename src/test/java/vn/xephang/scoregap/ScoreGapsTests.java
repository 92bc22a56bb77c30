package vn.xephang.scoregap;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.Language;
import vn.xephang.scoregap.ScoreGaps.Other;
import vn.xephang.scoregap.ScoreGaps.Own;

import static org.assertj.core.api.Assertions.assertThat;

/** Synthetic scores. */
class ScoreGapsTests {
    private static final BigDecimal MAXIMUM = new BigDecimal("100");

    @Test
    void overtakingNeedsOneStepMoreThanTheNextRank() {
        var gaps = gaps("80.00", 3, other(2, "80.50"), 2);
        assertThat(gaps.nextRank().points()).isEqualTo("0.50");
        assertThat(gaps.overtaking().points()).isEqualTo("0.51");
    }

    @Test
    void theStepIsThatOfTheFinestScoreOfTheIndex() {
        assertThat(gaps("80", 3, other(2, "81"), 0).overtaking().points()).isEqualTo("2");
        assertThat(gaps("80", 3, other(2, "81"), 3).overtaking().points()).isEqualTo("1.001");
    }

    @Test
    void nobodyPassesTheHighestScore() {
        var gaps = gaps("80.00", 2, other(1, "100.00"), 2);
        assertThat(gaps.nextRank().points()).isEqualTo("20.00");
        assertThat(gaps.overtaking().absence()).isEqualTo(ScoreGapAbsence.MAXIMUM_SCORE);
    }

    @Test
    void aBetterRankWithoutABetterScoreIsAContradiction() {
        assertThat(gaps("80.00", 3, other(2, "80.00"), 2).nextRank().absence()).isEqualTo(ScoreGapAbsence.CONTRADICTED);
        assertThat(gaps("80.00", 3, other(2, "79.00"), 2).overtaking().absence())
                .isEqualTo(ScoreGapAbsence.CONTRADICTED);
    }

    @Test
    void whatIsUnknownIsNamed() {
        assertThat(gaps(null, 3, other(2, "80.00"), 2).nextRank().absence()).isEqualTo(ScoreGapAbsence.SCORE_UNKNOWN);
        assertThat(gaps("80.00", null, null, 2).nextRank().absence()).isEqualTo(ScoreGapAbsence.RANK_UNKNOWN);
        assertThat(gaps("80.00", 3, null, 2).nextRank().absence()).isEqualTo(ScoreGapAbsence.NEIGHBOUR_UNKNOWN);
        assertThat(gaps("80.00", 3, null, 2).leaderGap().absence()).isEqualTo(ScoreGapAbsence.LEADER_UNKNOWN);
        assertThat(gaps("80.00", 1, null, 2).nextRank().absence()).isEqualTo(ScoreGapAbsence.FIRST);
        assertThat(gaps("80.00", 3, new Other(2, null, false), 2).nextRank().absence())
                .isEqualTo(ScoreGapAbsence.OTHER_SCORE_UNKNOWN);
    }

    @Test
    void aFigureThatSourcesDisagreeAboutMakesAConflictingGap() {
        var gap =
                gaps("80.00", 3, new Other(2, new BigDecimal("81.00"), true), 2).nextRank();
        assertThat(gap.points()).isEqualTo("1.00");
        assertThat(gap.status()).isEqualTo(FigureStatus.CONFLICTING);
    }

    @Test
    void theNextClassNeedsItsLowestScore() {
        assertThat(classGap("fair", "good", "80.00").points()).isEqualTo("4.50");
        assertThat(classGap("fair", "good", null).absence()).isEqualTo(ScoreGapAbsence.MINIMUM_SCORE_UNKNOWN);
        assertThat(classGap("good", null, null).absence()).isEqualTo(ScoreGapAbsence.BEST_CLASSIFICATION);
        assertThat(classGap(null, null, null).absence()).isEqualTo(ScoreGapAbsence.CLASSIFICATION_UNKNOWN);
        assertThat(classGap("fair", "good", "75.50").absence()).isEqualTo(ScoreGapAbsence.CONTRADICTED);
    }

    @Test
    void theLowestScoreKnownInTheNextClassIsEnoughForCertain() {
        var gap = new ScoreGaps(own(false), null, null, null, false, "good", null, new BigDecimal("80.00"), 2, MAXIMUM)
                .nextClassification();
        assertThat(gap.absence()).isEqualTo(ScoreGapAbsence.MINIMUM_SCORE_UNKNOWN);
        assertThat(gap.points()).isNull();
        assertThat(gap.enough()).isEqualTo("4.50");
        assertThat(gap.explanation(Language.EN))
                .isEqualTo(
                        "The lowest score of the class above is not published. With 4.50 more points it would have been"
                                + " reached for certain: the lowest score known in that class is 80.00.");
        assertThat(gap.explanation(Language.VI))
                .isEqualTo("Mức điểm thấp nhất của loại trên chưa công bố. Thêm 4,50 điểm thì chắc chắn đủ: đơn vị thấp"
                        + " điểm nhất đã biết của loại đó có 80,00 điểm.");
    }

    @Test
    void onePointIsNoPoints() {
        assertThat(gaps("79", 3, other(2, "80"), 0).nextRank().explanation(Language.EN))
                .isEqualTo("With 1 more point the unit would have had the score (80) of rank 2 and shared that rank.");
        assertThat(gaps("79.00", 3, other(2, "80.00"), 2).nextRank().explanation(Language.EN))
                .startsWith("With 1.00 more points ");
    }

    @Test
    void aDisputedClassOrScoreMakesNothingCertain() {
        var gap = new ScoreGaps(own(true), null, null, null, false, "good", null, new BigDecimal("80.00"), 2, MAXIMUM)
                .nextClassification();
        assertThat(gap.enough()).isNull();
    }

    private static Own own(boolean isClassDisputed) {
        return new Own(new BigDecimal("75.50"), null, "fair", false, isClassDisputed);
    }

    private static ScoreGap classGap(@Nullable String own, @Nullable String better, @Nullable String minimum) {
        var score = new Own(new BigDecimal("75.50"), null, own, false, false);
        var lowest = minimum == null ? null : new BigDecimal(minimum);
        return new ScoreGaps(score, null, null, null, false, better, lowest, null, 2, MAXIMUM).nextClassification();
    }

    private static ScoreGaps gaps(@Nullable String score, @Nullable Integer rank, @Nullable Other better, int scale) {
        var own = new Own(score == null ? null : new BigDecimal(score), rank, null, false, false);
        return new ScoreGaps(own, better, null, null, false, null, null, null, scale, MAXIMUM);
    }

    private static Other other(int rank, String score) {
        return new Other(rank, new BigDecimal(score), false);
    }
}
