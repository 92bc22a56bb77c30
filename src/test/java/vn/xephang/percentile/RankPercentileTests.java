package vn.xephang.percentile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Synthetic ranks. */
class RankPercentileTests {
    @Test
    void theFirstIsBehindNobodyAndTheLastBehindAllOthers() {
        assertThat(percentile(1, 8, 1, true).value()).isEqualTo("100.00");
        assertThat(percentile(8, 8, 1, true).value()).isEqualTo("12.50");
        assertThat(percentile(1, 1, 1, true).value()).isEqualTo("100.00");
    }

    @Test
    void itIsRoundedToTwoPlaces() {
        assertThat(percentile(2, 3, 1, true).value()).isEqualTo("66.67");
        assertThat(percentile(5, 24, 1, true).value()).isEqualTo("83.33");
    }

    @Test
    void unitsOfOneRankAreNotBehindEachOther() {
        // 1, 2, 2, 2, 5
        var tied = percentile(2, 5, 3, true);
        assertThat(tied.value()).isEqualTo("80.00");
        assertThat(tied.better()).isEqualTo(1);
        assertThat(tied.equal()).isEqualTo(2);
        assertThat(tied.worse()).isEqualTo(1);
    }

    @Test
    void whoMayShareTheRankDoesNotMatterToTheValueButToTheCounts() {
        var open = percentile(5, 24, 1, false);
        assertThat(open.value()).isEqualTo("83.33");
        assertThat(open.better()).isEqualTo(4);
        assertThat(open.equal()).isNull();
        assertThat(open.worse()).isNull();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(percentile(null, 24, 0, false).absence()).isEqualTo(RankPercentileAbsence.RANK_UNKNOWN);
        var withoutSize = percentile(3, null, 1, true);
        assertThat(withoutSize.absence()).isEqualTo(RankPercentileAbsence.GROUP_SIZE_UNKNOWN);
        assertThat(withoutSize.value()).isNull();
        assertThat(withoutSize.worse()).isNull();
        assertThat(withoutSize.better()).isEqualTo(2);
        assertThat(withoutSize.status()).isEqualTo(FigureStatus.NOT_PUBLISHED);
    }

    @Test
    void ranksBeyondTheGroupContradict() {
        var beyond = new RankPercentile(9, FigureStatus.REPORTED, 7, FigureStatus.REPORTED, 1, false, true);
        assertThat(beyond.absence()).isEqualTo(RankPercentileAbsence.CONTRADICTED);
        assertThat(beyond.value()).isNull();
        assertThat(beyond.better()).isNull();
    }

    @Test
    void sourcesThatDisagreeAboutRankOrSizeMakeItConflicting() {
        var rank = new RankPercentile(2, FigureStatus.CONFLICTING, 4, FigureStatus.REPORTED, 1, true, false);
        var size = new RankPercentile(2, FigureStatus.REPORTED, 4, FigureStatus.CONFLICTING, 1, true, false);
        assertThat(rank.status()).isEqualTo(FigureStatus.CONFLICTING);
        assertThat(size.status()).isEqualTo(FigureStatus.CONFLICTING);
        assertThat(size.value()).isEqualTo("75.00");
    }

    @Test
    void theSentenceHasTheNumbersOfItsLanguage() {
        var percentile = percentile(2, 3, 1, true);
        assertThat(percentile.explanation(Language.VI))
                .isEqualTo(
                        "Hạng 2 trong 3 đơn vị: 66,67% số đơn vị của nhóm, kể cả chính đơn vị này, không xếp cao hơn.");
        assertThat(percentile.explanation(Language.EN))
                .isEqualTo("Rank 2 of 3: 66.67% of the group's units, itself included, do not rank better.");
        assertThat(percentile(null, 3, 0, false).explanation(Language.EN)).isEqualTo("The unit's rank is not known.");
    }

    private static RankPercentile percentile(
            @Nullable Integer rank, @Nullable Integer units, int shared, boolean isSettled) {
        var size = units == null ? FigureStatus.NOT_PUBLISHED : FigureStatus.REPORTED;
        return new RankPercentile(rank, FigureStatus.REPORTED, units, size, shared, isSettled, false);
    }
}
