package vn.xephang.yearcomparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.Language;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.rankingindex.RankingIndex;
import vn.xephang.yearlyscore.Movement;
import vn.xephang.yearlyscore.RankChange;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonSentenceTests {
    private static final ComparisonKey PAIR =
            new ComparisonKey("synthetic-group", "synthetic-index", 2018, "synthetic-index", 2019);

    @Test
    void aChangeIsToldWithThePartsThatOthersHaveInIt() {
        var rank = cohortRank(9, 5, 8, 5, 1, 0);
        assertThat(new CohortSentence(rank, Language.EN).text())
                .isEqualTo(
                        "Up 4 places: up 3 places against the units ranked in both years; up 1 place because 1 better unit left the ranking.");
        assertThat(new CohortSentence(rank, Language.VI).text())
                .isEqualTo(
                        "Tăng 4 bậc: tăng 3 bậc so với các đơn vị có mặt ở cả hai năm; tăng 1 bậc do 1 đơn vị xếp trên đã rời bảng xếp hạng.");
    }

    @Test
    void partsOfBothDirectionsStandBesideEachOther() {
        var rank = cohortRank(4, 5, 3, 3, 1, 2);
        assertThat(new CohortSentence(rank, Language.EN).text())
                .isEqualTo(
                        "Down 1 place: unchanged against the units ranked in both years; up 1 place because 1 better unit left the ranking; "
                                + "down 2 places because 2 better units came in.");
        assertThat(new CohortSentence(rank, Language.VI).text())
                .isEqualTo(
                        "Giảm 1 bậc: không đổi so với các đơn vị có mặt ở cả hai năm; tăng 1 bậc do 1 đơn vị xếp trên đã rời bảng xếp hạng; "
                                + "giảm 2 bậc do 2 đơn vị mới vào hoặc trở lại xếp trên.");
    }

    @Test
    void aChangeWithoutSuchPartsSaysThatThereAreNone() {
        var rank = cohortRank(3, 3, 3, 3, 0, 0);
        assertThat(new CohortSentence(rank, Language.EN).text())
                .isEqualTo("Unchanged: no better unit left and none came in.");
        assertThat(new CohortSentence(rank, Language.VI).text())
                .isEqualTo("Không đổi: không có đơn vị xếp trên nào rời đi hay mới vào.");
    }

    @Test
    void whatCannotBeCountedIsExplained() {
        var unknown = new CohortRank(unit(9, 5, Movement.UP), true, null, 5, null, 0);
        assertThat(new CohortSentence(unknown, Language.EN).text())
                .isEqualTo(
                        "Not ranked again: of 2018 not every better unit is known, or not whether it is ranked in both years.");
        var gone = new CohortRank(unit(9, null, Movement.LEFT), false, null, null, null, null);
        assertThat(gone.status()).isEqualTo(CohortRankStatus.NOT_IN_COHORT);
        assertThat(new CohortSentence(gone, Language.VI).text())
                .isEqualTo("Đơn vị chỉ có mặt ở một trong hai năm 2018 và 2019 nên không xếp lại.");
        var missing = new CohortRank(unit(null, 5, Movement.UNKNOWN), false, null, null, null, null);
        assertThat(missing.status()).isEqualTo(CohortRankStatus.RANK_UNKNOWN);
        assertThat(new CohortSentence(missing, Language.EN).text())
                .isEqualTo("The unit's ranks of 2018 and 2019 are not both known, so it cannot be ranked again.");
    }

    @Test
    void scoresSayWhoseTheyAre() {
        assertThat(spread(24, 24, ScoreSpreadStatus.WHOLE_GROUP).explanation(Language.EN))
                .isEqualTo("From the scores of 2019 of every unit, 24 in all.");
        assertThat(spread(24, 1, ScoreSpreadStatus.KNOWN_UNITS_ONLY).explanation(Language.EN))
                .isEqualTo("Of 2019 only 1 of 24 scores is known: these are not figures of the whole group.");
        assertThat(spread(null, 1, ScoreSpreadStatus.GROUP_SIZE_UNKNOWN).explanation(Language.EN))
                .isEqualTo(
                        "Of 2019 the score of 1 unit is known, and not how many units the group has: these are not figures of the whole group.");
        assertThat(spread(null, 1200, ScoreSpreadStatus.GROUP_SIZE_UNKNOWN).explanation(Language.VI))
                .isEqualTo(
                        "Năm 2019 biết điểm của 1.200 đơn vị, chưa rõ nhóm có bao nhiêu đơn vị: đây không phải là số liệu của cả nhóm.");
    }

    @Test
    void reasonsNameYearsAndSizes() {
        var breaks = List.of(
                new EditionBreak(2017, BreakReason.METHOD_CHANGED, "Ghi chú.", "A note."),
                new EditionBreak(2019, BreakReason.METHOD_CHANGED, null, null));
        assertThat(sentences(Language.EN, breaks).text(BreakReason.GROUP_SIZE_CHANGED))
                .isEqualTo("The group had 24 units in 2018 and 1 unit in 2019.");
        assertThat(sentences(Language.VI, breaks).text(BreakReason.GROUP_SIZE_CHANGED))
                .isEqualTo("Nhóm có 24 đơn vị năm 2018 và 1 đơn vị năm 2019.");
        assertThat(sentences(Language.EN, breaks).text(BreakReason.METHOD_CHANGED))
                .isEqualTo("The criteria changed in 2017 and 2019. A note.");
        assertThat(sentences(Language.VI, breaks).text(BreakReason.METHOD_CHANGED))
                .isEqualTo("Tiêu chí xếp hạng thay đổi năm 2017 và năm 2019. Ghi chú.");
        assertThat(sentences(Language.EN, List.of()).text(BreakReason.UNIT_MERGED))
                .isEqualTo("Units were merged, split or renamed between 2018 and 2019.");
        assertThat(sentences(Language.EN, List.of()).text(BreakReason.PARTIAL_COVERAGE))
                .isEqualTo(
                        "Ranks are known of 7 of 24 units in 2018 and of every unit (1) in 2019: other units may have moved more.");
    }

    @Test
    void everyYearOfABreakIsListed() {
        var breaks = IntStream.of(2016, 2017, 2019)
                .mapToObj(year -> new EditionBreak(year, BreakReason.UNIT_MERGED, null, null))
                .toList();
        assertThat(sentences(Language.EN, breaks).text(BreakReason.UNIT_MERGED))
                .isEqualTo("Units were merged, split or renamed in 2016, 2017 and 2019.");
        assertThat(sentences(Language.VI, breaks).text(BreakReason.UNIT_MERGED))
                .isEqualTo("Có đơn vị sáp nhập, chia tách hoặc đổi tên năm 2016, năm 2017 và năm 2019.");
    }

    @Test
    void moreRanksThanTheGroupIsSaidToHaveAreNoPartOfIt() {
        var comparison =
                new YearComparison(ranking(2018, 19, 20), ranking(2019, 20, 20), Comparability.CAVEAT, List.of());
        var index = new RankingIndex("synthetic-index", "Chỉ số", "Index", BigDecimal.TEN, FigureStatus.REPORTED, null);
        assertThat(new BreakSentences(comparison, index, index, List.of(), Language.EN)
                        .text(BreakReason.PARTIAL_COVERAGE))
                .startsWith(
                        "Ranks are known of 20 units (more than the 19 published) in 2018 and of every unit (20) in 2019");
    }

    private static CohortRank cohortRank(int from, int to, int cohortFrom, int cohortTo, int left, int joined) {
        return new CohortRank(unit(from, to, Movement.UP), true, cohortFrom, cohortTo, left, joined);
    }

    private static UnitComparison unit(@Nullable Integer from, @Nullable Integer to, Movement movement) {
        var delta = from == null || to == null ? null : Integer.valueOf(from - to);
        var change = new RankChange(
                2018, "synthetic-index", from, to, delta, null, movement, Comparability.COMPARABLE, List.of());
        return new UnitComparison(PAIR, "synthetic-a", from != null, to != null, change, null);
    }

    private static ScoreSpread spread(@Nullable Integer units, int scored, ScoreSpreadStatus status) {
        return new ScoreSpread(2019, units, scored, status, null);
    }

    private static BreakSentences sentences(Language language, List<EditionBreak> breaks) {
        var comparison = new YearComparison(ranking(2018, 24, 7), ranking(2019, 1, 1), Comparability.CAVEAT, List.of());
        var index = new RankingIndex("synthetic-index", "Chỉ số", "Index", BigDecimal.TEN, FigureStatus.REPORTED, null);
        return new BreakSentences(comparison, index, index, breaks, language);
    }

    private static GroupRanking ranking(int year, int units, int ranked) {
        return new GroupRanking(
                "synthetic-index",
                year,
                "synthetic-group",
                units,
                FigureStatus.REPORTED,
                units,
                ranked,
                0,
                ranked,
                0,
                null,
                null);
    }
}
