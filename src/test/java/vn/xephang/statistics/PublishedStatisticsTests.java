package vn.xephang.statistics;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedStatisticsTests {
    private final Api api;

    PublishedStatisticsTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void theFourScoresOfTheDepartmentsOf2019AreNotTheGroups() {
        // 97.20, 93.84, 93.06, 90.93
        var row = rows(
                        "filter: {groups: [\"departments\"], years: [2019]}",
                        "count classified rankings coverage{units known scored ranked classified} score{known status"
                                + " ofAllUnits{average} ofKnownUnits{average median standardDeviation minimum maximum"
                                + " percentiles(points: [0, 25, 99.5, 100]){point value}} explanation(language: EN)}")
                .get(0);
        assertThat(row)
                .hasToString("{\"count\":7,\"classified\":0,\"rankings\":1,\"coverage\":{\"units\":24,\"known\":7,"
                        + "\"scored\":4,\"ranked\":7,\"classified\":0},\"score\":{\"known\":4,\"status\":\"KNOWN_UNITS_ONLY\","
                        + "\"ofAllUnits\":null,\"ofKnownUnits\":{\"average\":93.76,\"median\":93.45,\"standardDeviation\":2.25,"
                        + "\"minimum\":90.93,\"maximum\":97.20,\"percentiles\":[{\"point\":0,\"value\":90.93},"
                        + "{\"point\":25,\"value\":92.53},{\"point\":99.5,\"value\":97.15},{\"point\":100,\"value\":97.20}]},"
                        + "\"explanation\":\"From 4 scores. A score is known of 4 out of 24 units in the ranking: these are not"
                        + " figures of all.\"}}");
    }

    @Test
    void allYearlyScoresAreOneRowWithoutKeys() {
        var rows = rows(
                "",
                "group{code} year index{code} parent{code} parentKind classification{code} classificationKind count");
        var total = api.data("{yearlyScores(first: 1){totalCount}}").at("/yearlyScores/totalCount");
        assertThat(rows)
                .hasSize(1)
                .first()
                .hasToString(
                        "{\"group\":null,\"year\":null,\"index\":null,\"parent\":null,\"parentKind\":\"NOT_GROUPED\","
                                + "\"classification\":null,\"classificationKind\":\"NOT_GROUPED\",\"count\":" + total
                                + "}");
    }

    @Test
    void nothingThatMatchesIsStillOneRowOfAll() {
        var fields = "count units rankings coverage{units known} score{known status ofKnownUnits{average}}";
        assertThat(rows("filter: {units: [\"so-khong-co\"]}", fields))
                .hasSize(1)
                .first()
                .hasToString("{\"count\":0,\"units\":0,\"rankings\":0,\"coverage\":{\"units\":null,\"known\":0},"
                        + "\"score\":{\"known\":0,\"status\":\"NOTHING_KNOWN\",\"ofKnownUnits\":null}}");
        assertThat(rows("filter: {units: [\"so-khong-co\"]}, groupBy: [YEAR]", fields))
                .isEmpty();
    }

    @Test
    void aDistrictOrClassThatIsAbsentIsToldFromAKeyThatIsNotAsked() {
        var rows = rows(
                "filter: {groups: [\"departments\", \"communes\"], years: [2019]}, groupBy: [PARENT, CLASSIFICATION]",
                "parentKind parent{code} classificationKind classification{code} count");
        assertThat(rows.get(0))
                .hasToString("{\"parentKind\":\"PRESENT\",\"parent\":{\"code\":\"ubnd-huyen-hoa-vang\"},"
                        + "\"classificationKind\":\"ABSENT\",\"classification\":null,\"count\":3}");
        assertThat(rows)
                .filteredOn(row -> "yeu".equals(row.at("/classification/code").asString()))
                .hasSize(1)
                .first()
                .hasToString("{\"parentKind\":\"PRESENT\",\"parent\":{\"code\":\"ubnd-quan-ngu-hanh-son\"},"
                        + "\"classificationKind\":\"PRESENT\",\"classification\":{\"code\":\"yeu\"},\"count\":3}");
        assertThat(rows.get(rows.size() - 1))
                .hasToString("{\"parentKind\":\"ABSENT\",\"parent\":null,"
                        + "\"classificationKind\":\"ABSENT\",\"classification\":null,\"count\":7}");
    }

    @Test
    void whatIsTakenTogetherSaysHowFarItCompares() {
        var fields = "score{comparability reasons editions{year}} rank{comparability reasons}";
        assertThat(rows("filter: {groups: [\"departments\"]}", fields).get(0))
                .hasToString(
                        "{\"score\":{\"comparability\":\"NOT_COMPARABLE\",\"reasons\":[\"METHOD_CHANGED\",\"INDEX_CHANGED\",\"EDITION_UNKNOWN\"],"
                                + "\"editions\":[{\"year\":2023},{\"year\":2019},{\"year\":2016}]},"
                                + "\"rank\":{\"comparability\":\"NOT_COMPARABLE\",\"reasons\":[\"METHOD_CHANGED\",\"INDEX_CHANGED\",\"EDITION_UNKNOWN\"]}}");
        // One edition, but departments and districts are 24 and 7.
        assertThat(rows("filter: {groups: [\"departments\", \"districts\"], years: [2019]}", fields)
                        .get(0))
                .hasToString(
                        "{\"score\":{\"comparability\":\"COMPARABLE\",\"reasons\":[],\"editions\":[{\"year\":2019}]},"
                                + "\"rank\":{\"comparability\":\"CAVEAT\",\"reasons\":[\"GROUP_SIZE_CHANGED\"]}}");
    }

    @Test
    void rankingsWithoutAKnownUnitCountToo() {
        // Of 2018 nothing is known of a district but how many are in a class.
        assertThat(rows("filter: {groups: [\"districts\"], years: [2018, 2019]}", "count rankings rank{status}")
                        .get(0))
                .hasToString("{\"count\":4,\"rankings\":2,\"rank\":{\"status\":\"GROUP_SIZE_UNKNOWN\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groups: [\"communes\"], years: [2018, 2019]",
                "search: \"hoà\"",
                "parents: [\"ubnd-huyen-hoa-vang\"]",
                "units: [\"so-du-lich\", \"ubnd-xa-hoa-bac\"]",
                "score: {gte: 90}, indexes: [\"it-application\"]",
                "rank: {gte: 2, lte: 8}",
                "rankChange: {gte: 10}",
                "classifications: [\"yeu\", \"xuat-sac\"]",
                "classificationStatus: [CONFLICTING]",
                "scoreStatus: [REPORTED], rankStatus: [INFERRED, COMPUTED]"
            })
    void aFilterFindsWhatItFindsAmongTheYearlyScores(String filter) {
        var found = api.data(("{yearlyScores(filter: {%1$s}){totalCount nodes{year score rank}}"
                        + " yearlyScoreStatistics(filter: {%1$s}){nodes{count score{known} rank{known}}}"
                        + " byYear: yearlyScoreStatistics(filter: {%1$s}, groupBy: [YEAR]){nodes{year count}}}")
                .formatted(filter));
        var scores = found.at("/yearlyScores/nodes").valueStream().toList();
        assertThat(scores).isNotEmpty().hasSizeLessThan(79);
        assertThat(found.at("/yearlyScoreStatistics/nodes/0"))
                .hasToString("{\"count\":%d,\"score\":{\"known\":%d},\"rank\":{\"known\":%d}}"
                        .formatted(scores.size(), known(scores, "score"), known(scores, "rank")));
        assertThat(found.at("/byYear/nodes").valueStream())
                .allSatisfy(row -> assertThat(row.get("count").asLong())
                        .isEqualTo(scores.stream()
                                .filter(score -> score.get("year").equals(row.get("year")))
                                .count()))
                .extracting(row -> row.get("count").asInt())
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(count -> count).sum())
                        .isEqualTo(scores.size()));
    }

    @Test
    void aRepeatedKeyChangesNothing() {
        var fields = "group{code} year count";
        assertThat(rows("groupBy: [YEAR, GROUP, YEAR]", fields)).isEqualTo(rows("groupBy: [YEAR, GROUP]", fields));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            groupBy: [YEAR], orderBy: [{field: GROUP}] | Argument 'orderBy[0].field' is GROUP; rows have it only where groupBy has it, and groupBy has YEAR.
            orderBy: [{field: COUNT}, {field: YEAR}] | Argument 'orderBy[1].field' is YEAR; rows have it only where groupBy has it, and groupBy has nothing.
            orderBy: [{field: SCORE_PERCENTILE}] | Argument 'orderBy[0].point' is null; SCORE_PERCENTILE needs one from 0 to 100.
            orderBy: [{field: RANK_PERCENTILE, point: 100.01}] | Argument 'orderBy[0].point' is 100.01; it must be from 0 to 100.
            orderBy: [{field: COUNT, point: 50}] | Argument 'orderBy[0].point' is 50; only percentiles have a point, COUNT has none.
            having: {score: {average: {gte: 2, lte: 1}}} | Argument 'having.score.average' is "2 to 1"; its gte may not be above its lte.
            having: {rank: {percentiles: [{point: -1, value: {gte: 2}}]}} | Argument 'having.rank.percentiles[0].point' is -1; it must be from 0 to 100.
            having: {coverage: {units: {gte: 2, lte: 1}}} | Argument 'having.coverage.units' is "2 to 1"; its gte may not be above its lte.
            first: 101 | Argument 'first' is 101; it must be from 1 to 100.
            filter: {rank: {gte: 2, lte: 1}} | Argument 'filter.rank' is "2 to 1"; its gte may not be above its lte.
            """)
    void whatCannotBeAskedIsRefused(String arguments, String message) {
        var error = api.error("{yearlyScoreStatistics(%s){totalCount nodes{count}}}".formatted(arguments));
        assertThat(error.get("message").asString()).isEqualTo(message);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [] | Argument 'points' is a list of 0; it must hold from 1 to 100.
            [50, 100.5] | Argument 'points[1]' is 100.5; it must be from 0 to 100.
            [-0.01] | Argument 'points[0]' is -0.01; it must be from 0 to 100.
            """)
    void pointsThatAreNoneAreRefused(String points, String message) {
        var query = "{yearlyScoreStatistics(first: 1){nodes{rank{ofKnownUnits{percentiles(points: %s){value}}}}}}"
                .formatted(points);
        assertThat(api.error(query).get("message").asString()).isEqualTo(message);
    }

    private static long known(List<JsonNode> scores, String figure) {
        return scores.stream().filter(score -> !score.get(figure).isNull()).count();
    }

    private List<JsonNode> rows(String arguments, String fields) {
        var given = arguments.isEmpty() ? "" : "(" + arguments + ")";
        return api.data("{yearlyScoreStatistics%s{nodes{%s}}}".formatted(given, fields))
                .at("/yearlyScoreStatistics/nodes")
                .valueStream()
                .toList();
    }
}
