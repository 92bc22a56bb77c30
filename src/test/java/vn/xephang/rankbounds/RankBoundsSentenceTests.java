package vn.xephang.rankbounds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xephang.graphql.Language;
import vn.xephang.rankbounds.RankBounds.Figures;
import vn.xephang.yearlyscore.ScoreKey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xephang.rankbounds.RankBoundsBasis.GROUP_SIZE;
import static vn.xephang.rankbounds.RankBoundsBasis.OPEN_CLAIM;
import static vn.xephang.rankbounds.RankBoundsBasis.SCORE;
import static vn.xephang.rankbounds.RankBoundsBasis.TAKEN_RANKS;

class RankBoundsSentenceTests {
    private static final ScoreKey KEY = new ScoreKey("synthetic-group", "synthetic-index", 2019, "synthetic-a");

    @Test
    void everyGroundIsNamed() {
        var bounds = bounds(4, 9, List.of(OPEN_CLAIM, SCORE, TAKEN_RANKS, GROUP_SIZE));
        assertThat(bounds.explanation(Language.EN))
                .isEqualTo(
                        "The rank is not published but lies between 4 and 9: sources leave ranks 3 to 4 open; by the unit's"
                                + " score beside the known scores of others; other units hold other ranks; the group has 9 units.");
        assertThat(bounds.explanation(Language.VI))
                .isEqualTo(
                        "Thứ hạng chưa công bố nhưng nằm trong khoảng từ 4 đến 9: nguồn để ngỏ từ hạng 3 đến hạng 4; theo"
                                + " điểm của đơn vị so với điểm đã biết của các đơn vị khác; các hạng khác đã có đơn vị khác giữ; nhóm"
                                + " có 9 đơn vị.");
    }

    @Test
    void aSingleRankIsNoRange() {
        assertThat(bounds(4, 4, List.of(TAKEN_RANKS)).explanation(Language.EN))
                .startsWith("The rank is not published but can only be 4: ");
        assertThat(bounds(4, 4, List.of(TAKEN_RANKS)).explanation(Language.VI))
                .startsWith("Thứ hạng chưa công bố nhưng chỉ có thể là 4: ");
    }

    @Test
    void anOpenEndIsSaidSo() {
        assertThat(bounds(4, null, List.of(SCORE)).explanation(Language.EN))
                .startsWith("The rank is not published but is 4 or worse: ");
        assertThat(bounds(4, null, List.of(SCORE)).explanation(Language.VI))
                .startsWith("Thứ hạng chưa công bố nhưng từ hạng 4 trở xuống: ");
    }

    @ParameterizedTest
    @EnumSource
    void everyAbsenceHasASentenceInEitherLanguage(RankBoundsAbsence absence) {
        var figures = new Figures("Hạng tốt", "Good", null, null, null);
        var bounds = new RankBounds(KEY, null, null, absence, List.of(), ClassOrder.ASSUMED, figures);
        assertThat(bounds.explanation(Language.VI)).endsWith(".").doesNotContain("%");
        assertThat(bounds.explanation(Language.EN))
                .endsWith(".")
                .doesNotContain("%")
                .isNotEqualTo(bounds.explanation(Language.VI));
    }

    private static RankBounds bounds(int best, @Nullable Integer worst, List<RankBoundsBasis> basis) {
        var figures = new Figures(null, null, 3, 4, 9);
        return new RankBounds(KEY, best, worst, null, basis, ClassOrder.ASSUMED, figures);
    }
}
