package vn.xephang.yearcomparison;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedYearComparisonTests {
    private final Api api;

    PublishedYearComparisonTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void theCommunesOf2018And2019AreListedBiggestClimbFirst() {
        assertThat(units("communes", 2018, 2019, "orderBy: [{field: RANK_DELTA, direction: DESC}], first: 7"))
                .containsExactly(
                        "ubnd-xa-hoa-son 43 12 31 UP",
                        "ubnd-phuong-hai-chau-2 46 18 28 UP",
                        "ubnd-phuong-khue-trung 28 8 20 UP",
                        "ubnd-xa-hoa-bac 25 5 20 UP",
                        "ubnd-phuong-tho-quang 31 13 18 UP",
                        "ubnd-phuong-tan-chinh 17 7 10 UP",
                        "ubnd-xa-hoa-phuoc 14 6 8 UP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "movements: [UP]|7",
                "movements: [UNKNOWN]|6",
                "movements: [UP, UNKNOWN], search: \"hoa son\"|1",
                "classificationsTo: [\"yeu\"]|3",
                "classificationsFrom: [\"yeu\"]|0",
                "parents: [\"ubnd-huyen-hoa-vang\"]|3",
                "units: [\"ubnd-xa-hoa-bac\", \"ubnd-xa-hoa-son\"]|2",
                "rankFrom: {lte: 25}|3",
                "rankTo: {gte: 5, lte: 8}|4",
                "rankDelta: {gte: 20}|4",
                "scoreTo: {gte: 86.62}|2",
                "scoreFrom: {gte: 0}|0",
                "scoreDelta: {gte: 0}|0",
                "comparabilities: [CAVEAT]|7",
                "movements: []|13"
            })
    void unitsAreFilteredByWhatIsShown(String filter, int expected) {
        var comparison = comparison(
                "communes", 2018, 2019, "units(filter: {" + filter + "}) { totalCount nodes { unit { code } } }");
        assertThat(comparison.at("/units/totalCount").intValue()).isEqualTo(expected);
        assertThat(comparison.at("/units/nodes").size()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MOVEMENT, ASC, so-du-lich",
        "MOVEMENT, DESC, dai-phat-thanh-truyen-hinh-da-nang",
        "CLASSIFICATION_TO, DESC, dai-phat-thanh-truyen-hinh-da-nang",
        "SCORE_DELTA, ASC, so-thong-tin-va-truyen-thong",
        "SCORE_TO, ASC, dai-phat-thanh-truyen-hinh-da-nang",
        "RANK_FROM, DESC, so-tai-nguyen-va-moi-truong"
    })
    void unitsAreOrderedByWhatIsShown(String field, String direction, String first) {
        assertThat(units(
                        "departments",
                        2019,
                        2023,
                        "first: 1, orderBy: [{field: %s, direction: %s}]".formatted(field, direction)))
                .singleElement()
                .asString()
                .startsWith(first + " ");
    }

    @Test
    void pagesOfAFilteredListFollowEachOther() {
        var units =
                "units(filter: {movements: [UP]}, orderBy: [{field: PARENT}, {field: RANK_TO}], first: 4 %s) { nodes { unit { code } } pageInfo { endCursor hasNextPage } }";
        var first = comparison("communes", 2018, 2019, units.formatted(""));
        var cursor = first.at("/units/pageInfo/endCursor").stringValue();
        var second = comparison("communes", 2018, 2019, units.formatted("after: \"" + cursor + "\""));
        assertThat(second.at("/units/nodes").size()).isEqualTo(3);
        assertThat(second.at("/units/pageInfo/hasNextPage").booleanValue()).isFalse();
        assertThat(second.at("/units/nodes").toString())
                .doesNotContain(first.at("/units/nodes/3/unit/code").stringValue());
        assertThat(api.error(query("communes", 2018, 2019, "units(after: \"" + cursor + "\") { totalCount }"))
                        .at("/extensions/classification")
                        .stringValue())
                .isEqualTo("BAD_REQUEST");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units(filter: {rankTo: {gte: 5, lte: 4}}) { totalCount }|filter.rankTo",
                "units(first: 101) { totalCount }|first",
                "transitionMatrix { cells { units(first: 0) { unit { code } } } }|first"
            })
    void whatIsOutOfBoundsIsRefused(String selection, String argument) {
        assertThat(api.error(query("communes", 2018, 2019, selection))
                        .get("message")
                        .stringValue())
                .contains("'" + argument + "'");
    }

    private List<String> units(String group, int from, int to, String arguments) {
        var nodes = comparison(
                        group,
                        from,
                        to,
                        "units(" + arguments
                                + ") { nodes { unit { code } rankChange { previousRank currentRank delta movement } } }")
                .at("/units/nodes");
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> String.join(
                        " ",
                        node.at("/unit/code").stringValue(),
                        node.at("/rankChange/previousRank").toString(),
                        node.at("/rankChange/currentRank").toString(),
                        node.at("/rankChange/delta").toString(),
                        node.at("/rankChange/movement").stringValue()))
                .toList();
    }

    private JsonNode comparison(String group, int from, int to, String selection) {
        return api.data(query(group, from, to, selection)).get("yearComparison");
    }

    private static String query(String group, int from, int to, String selection) {
        return "{ yearComparison(group: \"%s\", from: %d, to: %d) { %s } }".formatted(group, from, to, selection);
    }
}
