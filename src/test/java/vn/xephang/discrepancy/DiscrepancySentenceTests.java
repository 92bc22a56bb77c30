package vn.xephang.discrepancy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;
import vn.xephang.discrepancy.Discrepancy.Related;
import vn.xephang.discrepancy.Discrepancy.Statement;
import vn.xephang.graphql.Language;

import static org.assertj.core.api.Assertions.assertThat;

class DiscrepancySentenceTests {
    private static final Map<String, Term> TERMS = Map.of(
            "group/g", new Term("group/g", "phường, xã", "communes"),
            "unit/a", new Term("unit/a", "Xã A", "Commune A"),
            "unit/b", new Term("unit/b", "Xã B", "Commune B"),
            "class/good", new Term("class/good", "Tốt", "Good"),
            "class/fair", new Term("class/fair", "Khá", "Fair"),
            "component/c", new Term("component/c", "hạ tầng", "infrastructure"),
            "trend/UP", new Term("trend/UP", "tăng", "rising"),
            "trend/DOWN", new Term("trend/DOWN", "giảm", "falling"),
            "source/s", new Term("source/s", "Báo S", "Paper S"),
            "source/t", new Term("source/t", "Báo T", "Paper T"));
    private static final Related A = new Related("unit/a", "7.20", false);
    private static final Related B = new Related("unit/b", "3.90", false);

    @Test
    void changesOfRankAreToldInWords() {
        var one = of(
                DiscrepancyRule.RANK_CHANGE_AGAINST_RANKS,
                ClaimMeasure.RANK_CHANGE,
                "a",
                null,
                "+13",
                "-1",
                List.of(new Related("unit/a", "7", false), new Related("unit/a", "8", false)));
        assertThat(english(one))
                .isEqualTo(
                        "The 2019 change of rank since 2018 of Commune A in the group of communes is reported as up 13 places,"
                                + " but from rank 7 to rank 8 is down 1 place.");
        assertThat(vietnamese(one))
                .isEqualTo(
                        "Mức thay đổi thứ hạng so với năm 2018 của Xã A trong nhóm phường, xã năm 2019 được công bố là tăng 13"
                                + " bậc, nhưng từ hạng 7 đến hạng 8 là giảm 1 bậc.");
    }

    @Test
    void aClassIsNamedInTheLanguageOfTheSentence() {
        var one = of(
                DiscrepancyRule.CLASS_AGAINST_SCORE,
                ClaimMeasure.CLASSIFICATION,
                "a",
                "good",
                "Tốt",
                "Khá",
                List.of(new Related("class/fair", "63.00", false)));
        assertThat(english(one))
                .isEqualTo(
                        "The 2019 class of Commune A in the group of communes is reported as Good, but at 63.00 points the"
                                + " published thresholds give Fair.");
    }

    @Test
    void aRankThatTooManyScoresExceedIsToldWithTheBestItCanBe() {
        var one = of(DiscrepancyRule.RANK_ABOVE_BETTER_SCORES, ClaimMeasure.RANK, "a", null, "1", "4", List.of(A));
        assertThat(english(one))
                .isEqualTo(
                        "The 2019 rank of Commune A in the group of communes is reported as 1, but 3 units have more than its"
                                + " 7.20 points, so that it ranks 4 at best.");
        assertThat(vietnamese(one))
                .isEqualTo(
                        "Thứ hạng của Xã A trong nhóm phường, xã năm 2019 được công bố là 1, nhưng có 3 đơn vị đạt điểm cao"
                                + " hơn mức 7,20 điểm của đơn vị này, nên cao nhất cũng chỉ có thể xếp hạng 4.");
        var other = of(DiscrepancyRule.RANK_ABOVE_BETTER_SCORES, ClaimMeasure.RANK, "a", null, "1", "2", List.of(A));
        assertThat(english(other)).endsWith("but 1 unit has more than its 7.20 points, so that it ranks 2 at best.");
    }

    @Test
    void ranksThatScoresTurnRoundAreToldWithBothScores() {
        var one = of(DiscrepancyRule.RANK_ORDER_AGAINST_SCORES, ClaimMeasure.RANK, "a", null, "7", "6", List.of(A, B));
        assertThat(english(one))
                .isEqualTo(
                        "The 2019 rank of Commune A in the group of communes is reported as 7 with 7.20 points, but Commune B"
                                + " with only 3.90 points is reported to rank 6.");
        assertThat(vietnamese(one))
                .isEqualTo(
                        "Thứ hạng của Xã A trong nhóm phường, xã năm 2019 được công bố là 7 với 7,20 điểm, nhưng Xã B chỉ có"
                                + " 3,90 điểm lại được xếp hạng 6.");
    }

    @Test
    void aCountIsOfUnitsInAGroup() {
        var one = of(
                DiscrepancyRule.COUNT_AGAINST_CLASSES,
                ClaimMeasure.CLASSIFICATION_COUNT,
                null,
                "good",
                "4",
                "5",
                List.of());
        assertThat(english(one))
                .startsWith("The 2019 number of units rated Good in the group of communes is reported as 4");
    }

    @Test
    void sourcesMayDisagreeAboutADirection() {
        var one = of(
                DiscrepancyRule.SOURCES_DISAGREE,
                ClaimMeasure.COMPONENT_AVERAGE,
                null,
                "c",
                "UP",
                null,
                List.of(new Related("source/s", "trend/UP", false), new Related("source/t", "trend/DOWN", true)));
        assertThat(vietnamese(one))
                .isEqualTo(
                        "Điểm bình quân hạ tầng của nhóm phường, xã năm 2019 được các nguồn nêu khác nhau: Báo S nêu tăng;"
                                + " Báo T nêu giảm (suy ra).");
    }

    @Test
    void leadersThatChangedAreToldFromRankToRank() {
        var one = of(
                DiscrepancyRule.LEADERS_AGAINST_RANKS,
                ClaimMeasure.STATEMENT,
                null,
                null,
                "3",
                "1",
                List.of(new Related("unit/a", "4 → 1", false)));
        assertThat(english(one)).isEqualTo("So it is said. But since 2018 Commune A went from rank 4 to rank 1.");
        assertThat(vietnamese(one)).isEqualTo("Có câu nói. Nhưng so với năm 2018 Xã A đi từ hạng 4 đến hạng 1.");
    }

    @Test
    void aSumOfNothingNamesNoGroup() {
        var one = of(DiscrepancyRule.TOTAL_AGAINST_COUNTS, ClaimMeasure.STATEMENT, null, null, "3", "0", List.of());
        assertThat(english(one)).isEqualTo("So it is said. But what is known of the groups adds up to 0.");
    }

    @Test
    void onePlaceIsNoPlaces() {
        var one = of(
                DiscrepancyRule.PRAISE_AGAINST_CLIMBS,
                ClaimMeasure.STATEMENT,
                "a",
                null,
                "0",
                "1",
                List.of(new Related("unit/b", "1", false)));
        assertThat(english(one)).endsWith("But in the group of communes, Commune B climbed 1 place since 2018.");
    }

    private static Discrepancy of(
            DiscrepancyRule rule,
            ClaimMeasure measure,
            @Nullable String unit,
            @Nullable String detail,
            String reported,
            @Nullable String computed,
            List<Related> related) {
        var kind = rule == DiscrepancyRule.SOURCES_DISAGREE
                ? DiscrepancyKind.SOURCES_DISAGREE
                : DiscrepancyKind.REPORTED_AGAINST_COMPUTED;
        var statement = measure == ClaimMeasure.STATEMENT ? new Statement("Có câu nói.", "So it is said.") : null;
        return new Discrepancy(
                "code", kind, rule, measure, "figure", "i", 2019, "g", unit, null, detail, 2018, null, reported,
                computed, null, null, List.of(), related, statement);
    }

    private static String english(Discrepancy one) {
        return one.explanation(new Wording(Language.EN, TERMS));
    }

    private static String vietnamese(Discrepancy one) {
        return one.explanation(new Wording(Language.VI, TERMS));
    }
}
