package vn.xephang.yearcomparison;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedComparisonSummaryTests {
    private final Api api;

    PublishedComparisonSummaryTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void totalsCountWhatIsKnownAndSayWhatIsNot() {
        var totals =
                "totals { known climbed fell unchanged new returning left unknown notComparable unnamedFrom unnamedTo complete }";
        assertThat(comparison("departments", 2018, 2019, totals).toString())
                .isEqualTo(
                        "{\"totals\":{\"known\":7,\"climbed\":3,\"fell\":0,\"unchanged\":4,\"new\":0,\"returning\":0,\"left\":0,"
                                + "\"unknown\":0,\"notComparable\":0,\"unnamedFrom\":null,\"unnamedTo\":17,\"complete\":false}}");
        assertThat(comparison("communes", 2018, 2019, totals).toString())
                .isEqualTo(
                        "{\"totals\":{\"known\":13,\"climbed\":7,\"fell\":0,\"unchanged\":0,\"new\":0,\"returning\":0,\"left\":0,"
                                + "\"unknown\":6,\"notComparable\":6,\"unnamedFrom\":null,\"unnamedTo\":null,\"complete\":false}}");
    }

    @Test
    void anotherIndexMakesEveryUnitIncomparable() {
        var comparison = comparison(
                "departments",
                2019,
                2023,
                "comparability reasons totals { known notComparable } explanation(language: EN)");
        assertThat(comparison.toString())
                .isEqualTo(
                        "{\"comparability\":\"NOT_COMPARABLE\",\"reasons\":[\"INDEX_CHANGED\",\"PARTIAL_COVERAGE\"],"
                                + "\"totals\":{\"known\":9,\"notComparable\":9},\"explanation\":["
                                + "\"The ranking of 2019 is by the index “IT application ranking”, that of 2023 by the index “Digital transformation ranking”: their ranks, scores and classes do not compare fairly.\","
                                + "\"Ranks are known of 7 of 24 units in 2019 and of 5 of 24 units in 2023: other units may have moved more.\"]}");
    }

    @Test
    void reasonsAreSaidInVietnamese() {
        assertThat(comparison("communes", 2018, 2019, "explanation").toString())
                .isEqualTo(
                        "{\"explanation\":["
                                + "\"Tiêu chí xếp hạng thay đổi năm 2019. Bộ chỉ số năm 2019 đặt yêu cầu cao hơn năm 2018.\","
                                + "\"Năm 2018 biết thứ hạng của 7 đơn vị (chưa rõ nhóm có bao nhiêu đơn vị), năm 2019 biết thứ hạng của 10 đơn vị (chưa rõ nhóm có bao nhiêu đơn vị): những đơn vị khác có thể thay đổi nhiều hơn.\"]}");
    }

    /** Of 2017 nothing was found, so that no source can be said to state no change. */
    @Test
    void anEditionThatWasNotFoundIsSaid() {
        var explanation = "comparability reasons explanation(language: EN)";
        assertThat(comparison("departments", 2016, 2018, explanation).toString())
                .isEqualTo(
                        "{\"comparability\":\"CAVEAT\",\"reasons\":[\"PARTIAL_COVERAGE\",\"EDITION_UNKNOWN\"],\"explanation\":["
                                + "\"Ranks are known of 1 unit (the group's size is not published) in 2016 and of 7 units (the group's size is not published) in 2018: other units may have moved more.\","
                                + "\"No edition was found just before that of 2018, so that nobody can say whether the criteria changed meanwhile."
                                + " No source found states a change of method, and no figures of 2017 were found.\"]}");
        assertThat(comparison("departments", 2016, 2019, explanation)
                        .get("reasons")
                        .toString())
                .isEqualTo("[\"METHOD_CHANGED\",\"PARTIAL_COVERAGE\",\"EDITION_UNKNOWN\"]");
        assertThat(comparison("departments", 2018, 2020, explanation)
                        .get("reasons")
                        .toString())
                .isEqualTo("[\"METHOD_CHANGED\",\"PARTIAL_COVERAGE\"]");
    }

    @Test
    void theMeanOfFourOfTwentyFourScoresIsNotTheGroups() {
        var scores = comparison(
                "departments",
                2018,
                2019,
                "scores { from { status ofKnownUnits { average } } to { units scored status ofGroup { average } ofKnownUnits { average } explanation(language: EN) } changeOfGroup { average } paired { units averageChange } }");
        assertThat(scores.toString())
                .isEqualTo("{\"scores\":{\"from\":{\"status\":\"NO_SCORES\",\"ofKnownUnits\":null},"
                        + "\"to\":{\"units\":24,\"scored\":4,\"status\":\"KNOWN_UNITS_ONLY\",\"ofGroup\":null,\"ofKnownUnits\":{\"average\":93.76},"
                        + "\"explanation\":\"Of 2019 only 4 of 24 scores are known: these are not figures of the whole group.\"},"
                        + "\"changeOfGroup\":null,\"paired\":{\"units\":0,\"averageChange\":null}}}");
    }

    @Test
    void aRankIsCountedAgainOnlyBelowKnownUnits() {
        var cohort = comparison(
                "departments",
                2018,
                2019,
                "cohort { size known } units(filter: {units: [\"so-noi-vu\", \"so-du-lich\"]}) { nodes { cohort { rankFrom rankTo delta status } } }");
        assertThat(cohort.toString())
                .isEqualTo(
                        "{\"cohort\":{\"size\":null,\"known\":7},\"units\":{\"nodes\":["
                                + "{\"cohort\":{\"rankFrom\":3,\"rankTo\":3,\"delta\":0,\"status\":\"COMPUTED\"}},"
                                + "{\"cohort\":{\"rankFrom\":null,\"rankTo\":5,\"delta\":null,\"status\":\"BETTER_UNITS_UNKNOWN\"}}]}}");
    }

    @Test
    void theMatrixShowsTheUnitsOfACellUpToTheBound() {
        var cells = comparison(
                        "communes",
                        2018,
                        2019,
                        "transitionMatrix { cells { fromKind toKind to { code } known count units(first: 2) { unit { code } } } }")
                .at("/transitionMatrix/cells");
        assertThat(StreamSupport.stream(cells.spliterator(), false)
                        .filter(cell -> cell.get("known").intValue() > 0)
                        .map(JsonNode::toString))
                .containsExactly(
                        "{\"fromKind\":\"UNKNOWN\",\"toKind\":\"CLASS\",\"to\":{\"code\":\"yeu\"},\"known\":3,\"count\":null,\"units\":["
                                + "{\"unit\":{\"code\":\"ubnd-phuong-hoa-quy\"}},{\"unit\":{\"code\":\"ubnd-phuong-khue-my\"}}]}",
                        "{\"fromKind\":\"UNKNOWN\",\"toKind\":\"UNKNOWN\",\"to\":null,\"known\":10,\"count\":null,\"units\":["
                                + "{\"unit\":{\"code\":\"ubnd-phuong-hoa-hiep-bac\"}},{\"unit\":{\"code\":\"ubnd-phuong-hoa-an\"}}]}");
    }

    private JsonNode comparison(String group, int from, int to, String selection) {
        return api.data(query(group, from, to, selection)).get("yearComparison");
    }

    private static String query(String group, int from, int to, String selection) {
        return "{ yearComparison(group: \"%s\", from: %d, to: %d) { %s } }".formatted(group, from, to, selection);
    }
}
