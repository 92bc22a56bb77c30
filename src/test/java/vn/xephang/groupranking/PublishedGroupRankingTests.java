package vn.xephang.groupranking;

import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedGroupRankingTests {
    private final Api api;

    PublishedGroupRankingTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void theRisersOf2019ComeBiggestClimbFirstAndEqualOnesByBetterRank() {
        var movers = ranking("communes", 2019, "movers(first: 4) { unit { name } rankChange { delta } }");
        assertThat(movers.toString())
                .isEqualTo("{\"movers\":[" + "{\"unit\":{\"name\":\"UBND xã Hòa Sơn\"},\"rankChange\":{\"delta\":31}},"
                        + "{\"unit\":{\"name\":\"UBND phường Hải Châu 2\"},\"rankChange\":{\"delta\":28}},"
                        + "{\"unit\":{\"name\":\"UBND xã Hòa Bắc\"},\"rankChange\":{\"delta\":20}},"
                        + "{\"unit\":{\"name\":\"UBND phường Khuê Trung\"},\"rankChange\":{\"delta\":20}}]}");
    }

    @Test
    void aFallIsSeenWhereTheIndexDidNotChange() {
        var fallers = ranking(
                "districts", 2019, "movers(direction: DOWN) { unit { code } rankChange { previousYear delta } }");
        assertThat(fallers.toString())
                .isEqualTo("{\"movers\":[{\"unit\":{\"code\":\"ubnd-huyen-hoa-vang\"},"
                        + "\"rankChange\":{\"previousYear\":2016,\"delta\":-1}}]}");
    }

    @Test
    void classCountsStandBesideThoseOfTheYearBefore() {
        assertThat(counts("departments", 2019))
                .containsExactly(
                        "tot 7 REPORTED null null",
                        "kha 10 REPORTED null null",
                        "trung-binh 7 REPORTED null null",
                        "yeu 0 REPORTED 3 -3");
    }

    @Test
    void aClassThatNoSourceMentionsIsUnknown() {
        assertThat(counts("communes", 2019))
                .containsExactly(
                        "tot null NOT_PUBLISHED null null",
                        "kha null NOT_PUBLISHED null null",
                        "trung-binh null NOT_PUBLISHED null null",
                        "yeu 3 REPORTED null null");
    }

    @Test
    void aSizeThatIsTheSumOfTheCountsProvesNoOtherClassEmpty() {
        assertThat(counts("districts", 2019))
                .containsExactly(
                        "tot 5 REPORTED null null",
                        "kha 2 REPORTED null null",
                        "trung-binh 0 REPORTED 1 -1",
                        "yeu null NOT_PUBLISHED null null");
    }

    @Test
    void aStatedSizeLeavesNoneForTheLastClass() {
        assertThat(counts("departments", 2020)).contains("yeu 0 INFERRED 0 0");
    }

    @Test
    void averagesHaveDirectionsWithoutNumbers() {
        assertThat(trends("departments"))
                .containsExactly(
                        "infrastructure null NOT_PUBLISHED UP",
                        "application null NOT_PUBLISHED UP",
                        "human-resources null NOT_PUBLISHED SLIGHTLY_DOWN",
                        "policy null NOT_PUBLISHED UP");
        assertThat(trends("districts"))
                .containsExactly(
                        "infrastructure null NOT_PUBLISHED STRONGLY_UP",
                        "application null NOT_PUBLISHED null",
                        "human-resources null NOT_PUBLISHED UP",
                        "policy null NOT_PUBLISHED UP");
    }

    @Test
    void theTrendOfAllAveragesIsAgainstAYearAndHoldsOnlySoFar() {
        var shown = "averageTrend averageTrendSince averageTrendComparability averageTrendReasons";
        assertThat(ranking("districts", 2019, shown))
                .hasToString(
                        "{\"averageTrend\":\"MOSTLY_UP\",\"averageTrendSince\":2018,\"averageTrendComparability\":\"CAVEAT\",\"averageTrendReasons\":[\"METHOD_CHANGED\"]}");
        assertThat(ranking("departments", 2019, shown))
                .hasToString(
                        "{\"averageTrend\":null,\"averageTrendSince\":null,\"averageTrendComparability\":null,\"averageTrendReasons\":[]}");
    }

    @Test
    void whoMovedMostIsOfTheKnownRanksOnly() {
        assertThat(ranking("communes", 2019, "moversReasons(since: 2018)"))
                .hasToString("{\"moversReasons\":[\"METHOD_CHANGED\",\"PARTIAL_COVERAGE\"]}");
        // Who kept the rank of 2016 is compared over years of which nothing is known, and nobody who climbed is.
        assertThat(ranking("communes", 2019, "moversReasons"))
                .hasToString("{\"moversReasons\":[\"METHOD_CHANGED\",\"PARTIAL_COVERAGE\"]}");
        assertThat(ranking("communes", 2019, "moversReasons(direction: SAME)").toString())
                .contains("EDITION_UNKNOWN");
        assertThat(ranking("departments", 2023, "moversReasons"))
                .hasToString("{\"moversReasons\":[\"INDEX_CHANGED\",\"PARTIAL_COVERAGE\"]}");
    }

    @Test
    void aTrendAgainstOneYearIsNotServedForAnother() {
        var averages = ranking("departments", 2019, "componentAverages(since: 2016) { trend trendStatus }");
        assertThat(averages.findValuesAsString("trendStatus")).containsOnly("NOT_PUBLISHED");
    }

    @Test
    void theLeadersAreWhoTheArticleNames() {
        for (var leader : new String[][] {
            {"departments", "Sở Thông tin và Truyền thông"},
            {"central-agencies", "Bảo hiểm xã hội thành phố"},
            {"districts", "UBND quận Thanh Khê"},
            {"communes", "UBND phường Hòa Hiệp Bắc"}
        }) {
            var first = ranking(leader[0], 2019, "entries(first: 1) { nodes { rank unit { name } } }");
            assertThat(first.findValuesAsString("name")).containsExactly(leader[1]);
        }
    }

    @Test
    void aYearOfWhichNothingIsKnownOfAGroupIsNull() {
        assertThat(api.data("{ groupRanking(group: \"departments\", year: 2017) { id } }")
                        .toString())
                .isEqualTo("{\"groupRanking\":null}");
        assertThat(api.data("{ groupRanking(group: \"provinces\", year: 2019) { id } }")
                        .toString())
                .isEqualTo("{\"groupRanking\":null}");
    }

    private Iterable<String> counts(String group, int year) {
        return rows(
                ranking(
                                group,
                                year,
                                "classificationCounts { classification { code } count status previousCount change }")
                        .get("classificationCounts"),
                row -> "%s %s %s %s %s"
                        .formatted(
                                row.get("classification").get("code").stringValue(),
                                row.get("count"),
                                row.get("status").stringValue(),
                                row.get("previousCount"),
                                row.get("change")));
    }

    private Iterable<String> trends(String group) {
        return rows(
                ranking(group, 2019, "componentAverages { component { code } average status trend }")
                        .get("componentAverages"),
                row -> "%s %s %s %s"
                        .formatted(
                                row.get("component").get("code").stringValue(),
                                row.get("average"),
                                row.get("status").stringValue(),
                                row.get("trend").asString("null")));
    }

    private static Iterable<String> rows(JsonNode array, Function<JsonNode, String> text) {
        return StreamSupport.stream(array.spliterator(), false).map(text).toList();
    }

    private JsonNode ranking(String group, int year, String fields) {
        var query = "{ groupRanking(group: \"%s\", year: %d) { %s } }".formatted(group, year, fields);
        return api.data(query).get("groupRanking");
    }
}
