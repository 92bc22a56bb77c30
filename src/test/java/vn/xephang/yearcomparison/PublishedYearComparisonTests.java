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
                        .at("/extensions/code")
                        .stringValue())
                .isEqualTo("BAD_REQUEST");
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
