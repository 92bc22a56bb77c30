package vn.xephang.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;
import vn.xephang.fact.FactFigure.Role;
import vn.xephang.graphql.Language;

import static org.assertj.core.api.Assertions.assertThat;

class FactSentenceTests {
    private static final Map<String, Term> TERMS = Map.of(
            "group/g", new Term("group/g", "phường, xã", "communes"),
            "unit/a", new Term("unit/a", "Xã A", "Commune A"),
            "unit/b", new Term("unit/b", "Xã B", "Commune B"),
            "unit/p", new Term("unit/p", "Quận P", "District P"),
            "class/weak", new Term("class/weak", "Yếu", "Weak"));

    @Test
    void aYearThatIsOverIsToldInThePast() {
        assertThat(english(FactKind.LEADER, null, List.of("a"), figure(Role.SCORE, "1000.50")))
                .isEqualTo("In 2019, Commune A led the group of communes with 1,000.50 points.");
        assertThat(vietnamese(FactKind.LEADER, null, List.of("a", "b"), figure(Role.SCORE, "1000.50")))
                .isEqualTo("Năm 2019, Xã A và Xã B cùng dẫn đầu nhóm phường, xã với 1.000,50 điểm.");
        assertThat(english(
                        FactKind.CLASS_EMPTIED,
                        2018,
                        List.of(),
                        figure(Role.PREVIOUS_COUNT, "1"),
                        figure(Role.COUNT, "0")))
                .isEqualTo("In 2019, no unit of the group of communes was rated Weak any more; in 2018 there was 1.");
    }

    @Test
    void theFirstTimeIsOneAmongTheKnownEditions() {
        assertThat(english(
                        FactKind.FIRST_TIME_IN_TOP,
                        2017,
                        List.of("a"),
                        figure(Role.RANK, "2"),
                        figure(Role.PLACES, "3")))
                .isEqualTo(
                        "In 2019, Commune A was among the first 3 of the group of communes for the first time in the editions"
                                + " from 2017 on: rank 2.");
        assertThat(english(
                        FactKind.FIRST_TIME_IN_TOP,
                        2017,
                        List.of("a"),
                        figure(Role.RANK, "1"),
                        figure(Role.PLACES, "1")))
                .isEqualTo(
                        "In 2019, Commune A led the group of communes for the first time in the editions from 2017 on.");
        assertThat(vietnamese(
                        FactKind.FIRST_TIME_IN_TOP,
                        2017,
                        List.of("a"),
                        figure(Role.RANK, "1"),
                        figure(Role.PLACES, "1")))
                .isEqualTo("Năm 2019, Xã A lần đầu dẫn đầu nhóm phường, xã, tính từ kỳ xếp hạng năm 2017.");
    }

    @Test
    void twoUnitsAreBoth() {
        assertThat(english(
                        FactKind.CLASS_CONCENTRATED_IN_ONE_PARENT,
                        null,
                        List.of("p", "a", "b"),
                        figure(Role.COUNT, "2")))
                .isEqualTo("Both units rated Weak in the group of communes in 2019 were in the area of District P:"
                        + " Commune A and Commune B.");
        assertThat(vietnamese(
                        FactKind.CLASS_CONCENTRATED_IN_ONE_PARENT,
                        null,
                        List.of("p", "a", "b"),
                        figure(Role.COUNT, "2")))
                .isEqualTo(
                        "Cả 2 đơn vị xếp loại Yếu trong nhóm phường, xã năm 2019 đều thuộc địa bàn của Quận P: Xã A và Xã B.");
    }

    @Test
    void unitsThatMovedTogetherShareTheSentence() {
        assertThat(english(FactKind.BIGGEST_FALL, 2018, List.of("a", "b"), figure(Role.RANK_CHANGE, "-1")))
                .isEqualTo("In 2019, Commune A and Commune B fell most in the group of communes: 1 place since 2018.");
    }

    private static FactFigure figure(Role role, String value) {
        return new FactFigure(role, value);
    }

    private static String english(FactKind kind, @Nullable Integer since, List<String> units, FactFigure... figures) {
        return sentence(kind, since, units, List.of(figures), Language.EN);
    }

    private static String vietnamese(
            FactKind kind, @Nullable Integer since, List<String> units, FactFigure... figures) {
        return sentence(kind, since, units, List.of(figures), Language.VI);
    }

    private static String sentence(
            FactKind kind, @Nullable Integer since, List<String> units, List<FactFigure> figures, Language language) {
        var fact = new Fact(
                "code",
                kind,
                BigDecimal.TEN,
                "i",
                2019,
                since,
                "g",
                units,
                "weak",
                null,
                2,
                true,
                null,
                List.of(),
                figures,
                List.of());
        return new FactSentence(fact, new Wording(language, TERMS)).text();
    }
}
