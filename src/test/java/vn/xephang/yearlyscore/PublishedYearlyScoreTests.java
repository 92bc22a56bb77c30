package vn.xephang.yearlyscore;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedYearlyScoreTests {
    private final Api api;

    PublishedYearlyScoreTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void aClimbSaysWhatItComparesAndHowFarThatHolds() {
        var score = yearlyScore(
                "so-tai-nguyen-va-moi-truong",
                2019,
                "rank rankChange { previousYear previousRank currentRank delta movement comparability reasons check { verdict } }");
        assertThat(score.get("rank").intValue()).isEqualTo(10);
        assertThat(score.get("rankChange").toString())
                .isEqualTo(
                        "{\"previousYear\":2018,\"previousRank\":20,\"currentRank\":10,\"delta\":10,\"movement\":\"UP\","
                                + "\"comparability\":\"CAVEAT\",\"reasons\":[\"METHOD_CHANGED\"],\"check\":{\"verdict\":\"AGREES\"}}");
    }

    @Test
    void aChangeAcrossIndexesIsServedAndSaidNotToBeComparable() {
        var change = yearlyScore("so-du-lich", 2023, "rankChange { previousYear delta movement comparability reasons }")
                .get("rankChange");
        assertThat(change.toString())
                .isEqualTo(
                        "{\"previousYear\":2019,\"delta\":3,\"movement\":\"UP\",\"comparability\":\"NOT_COMPARABLE\","
                                + "\"reasons\":[\"INDEX_CHANGED\"]}");
    }

    @Test
    void aChangeSinceAYearWithoutTheUnitIsUnknownRatherThanNew() {
        var change = yearlyScore(
                        "so-du-lich",
                        2019,
                        "rankChange(since: 2016) { previousRank delta movement comparability reasons }")
                .get("rankChange");
        assertThat(change.toString())
                .isEqualTo(
                        "{\"previousRank\":null,\"delta\":null,\"movement\":\"UNKNOWN\","
                                + "\"comparability\":\"NOT_COMPARABLE\",\"reasons\":[\"METHOD_CHANGED\",\"PARTIAL_COVERAGE\",\"EDITION_UNKNOWN\"]}");
    }

    @Test
    void aRankWithoutAScoreIsServedAlone() {
        var score = yearlyScore("so-du-lich", 2019, "rank rankStatus score scoreStatus");
        assertThat(score.toString())
                .isEqualTo("{\"rank\":5,\"rankStatus\":\"REPORTED\",\"score\":null,\"scoreStatus\":\"NOT_PUBLISHED\"}");
    }

    @Test
    void aScoreKeepsTheDigitsOfItsSource() {
        var query = "{ a: unit(code: \"so-thong-tin-va-truyen-thong\") { yearlyScore(year: 2019) { score } }"
                + " b: unit(code: \"cuc-hai-quan-thanh-pho\") { yearlyScore(year: 2016) { score } } }";
        assertThat(api.text(query, Map.of())).contains("{\"score\":97.20}").contains("{\"score\":88.6}");
    }

    @Test
    void aConflictServesThePreferredClaimAndShowsAll() {
        var score = yearlyScore(
                "cong-an-thanh-pho",
                2023,
                "score classification { name } classificationStatus claims { measure value preferred status source { code } }");
        assertThat(score.get("score").decimalValue()).isEqualTo("90.93");
        assertThat(score.get("classification").get("name").stringValue()).isEqualTo("Xuất sắc");
        assertThat(score.get("classificationStatus").stringValue()).isEqualTo("CONFLICTING");
        assertThat(score.get("claims").toString())
                .contains(
                        "{\"measure\":\"CLASSIFICATION\",\"value\":\"Xuất sắc\",\"preferred\":true,\"status\":\"REPORTED\","
                                + "\"source\":{\"code\":\"plo-2024-10-10\"}}",
                        "{\"measure\":\"CLASSIFICATION\",\"value\":\"Tốt\",\"preferred\":false,\"status\":\"INFERRED\","
                                + "\"source\":{\"code\":\"etime-2024-07-12\"}}");
    }

    @Test
    void aReportedRankIsHeldAgainstTheScoresAndAnInferredOneIsNot() {
        var reported = yearlyScore(
                "so-thong-tin-va-truyen-thong",
                2019,
                "rankCheck { reported computed verdict explanation(language: EN) }");
        assertThat(reported.toString())
                .isEqualTo("{\"rankCheck\":{\"reported\":1,\"computed\":1,\"verdict\":\"AGREES\","
                        + "\"explanation\":\"The reported rank is 1, other figures give 1: the two agree.\"}}");
        var inferred = yearlyScore("so-noi-vu", 2019, "rankStatus rankCheck { reported computed verdict }");
        assertThat(inferred.toString())
                .isEqualTo("{\"rankStatus\":\"INFERRED\",\"rankCheck\":{\"reported\":null,\"computed\":3,"
                        + "\"verdict\":\"NOT_CHECKABLE\"}}");
    }

    @Test
    void filtersCombineAndUnknownValuesComeLast() {
        var nodes = api.data("""
                        { yearlyScores(
                            filter: { groups: ["departments"], years: [2019], rank: { lte: 8 }, rankChange: { gte: 0 } }
                            orderBy: [{ field: SCORE, direction: DESC }, { field: RANK_CHANGE, direction: DESC }]) {
                          totalCount nodes { unit { code } score } } }
                        """).get("yearlyScores");
        assertThat(nodes.get("totalCount").intValue()).isEqualTo(6);
        assertThat(nodes.get("nodes").findValuesAsString("code"))
                .containsExactly(
                        "so-thong-tin-va-truyen-thong",
                        "so-giao-thong-van-tai",
                        "so-noi-vu",
                        "so-khoa-hoc-va-cong-nghe",
                        "so-du-lich",
                        "so-ke-hoach-va-dau-tu");
    }

    @Test
    void communesAreFoundByDistrictAndClass() {
        var nodes = api.data("""
                { yearlyScores(filter: { parents: ["ubnd-quan-ngu-hanh-son"], classifications: ["yeu"] }) {
                    nodes { year unit { name parent { name } } } } }
                """);
        assertThat(nodes.findValuesAsString("name"))
                .containsExactlyInAnyOrder(
                        "UBND phường Hòa Quý", "UBND quận Ngũ Hành Sơn",
                        "UBND phường Khuê Mỹ", "UBND quận Ngũ Hành Sơn",
                        "UBND phường Mỹ An", "UBND quận Ngũ Hành Sơn");
    }

    private JsonNode yearlyScore(String unit, int year, String fields) {
        var query = "{ unit(code: \"%s\") { yearlyScore(year: %d) { %s } } }".formatted(unit, year, fields);
        return api.data(query).get("unit").get("yearlyScore");
    }
}
