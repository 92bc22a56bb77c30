package vn.xephang.scoregap;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedScoreGapTests {
    private final Api api;

    PublishedScoreGapTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void theSecondDepartmentOf2019IsBehindTheLeader() {
        assertThat(gaps("so-giao-thong-van-tai", 2019, "leader{points status rank score}"))
                .hasToString("{\"leader\":{\"points\":3.36,\"status\":\"COMPUTED\",\"rank\":1,\"score\":97.20}}");
    }

    @Test
    void theThirdDepartmentOf2019IsBehindTheSecondAndNeedsAStepMoreToPassIt() {
        assertThat(gaps("so-noi-vu", 2019, "nextRank{points rank} overtaking{points rank} behind{points rank}"))
                .hasToString("{\"nextRank\":{\"points\":0.78,\"rank\":2},\"overtaking\":{\"points\":0.79,\"rank\":2},"
                        + "\"behind\":{\"points\":2.13,\"rank\":4}}");
    }

    @Test
    void theLowestScoresOfClassesAreNotPublished() {
        assertThat(gaps("ubnd-quan-lien-chieu", 2023, "nextClassification{points status absence}"))
                .hasToString("{\"nextClassification\":{\"points\":null,\"status\":\"NOT_PUBLISHED\","
                        + "\"absence\":\"MINIMUM_SCORE_UNKNOWN\"}}");
    }

    @Test
    void aRankWhoseNeighbourIsUnknownHasNoGapToIt() {
        assertThat(gaps("ubnd-quan-lien-chieu", 2023, "nextRank{points absence} leader{points}"))
                .hasToString(
                        "{\"nextRank\":{\"points\":null,\"absence\":\"NEIGHBOUR_UNKNOWN\"},\"leader\":{\"points\":18.86}}");
    }

    @Test
    void theSentencesHaveTheNumbersOfTheirLanguage() {
        var gap = gaps("so-noi-vu", 2019, "nextRank{vi: explanation en: explanation(language: EN)}")
                .get("nextRank");
        assertThat(gap.get("vi").asString())
                .isEqualTo("Thêm 0,78 điểm thì đơn vị bằng điểm (93,84) và cùng giữ hạng 2.");
        assertThat(gap.get("en").asString())
                .isEqualTo(
                        "With 0.78 more points the unit would have had the score (93.84) of rank 2 and shared that rank.");
    }

    private JsonNode gaps(String unit, int year, String fields) {
        return api.data("{unit(code:\"%s\"){yearlyScore(year:%d){gaps{%s}}}}".formatted(unit, year, fields))
                .at("/unit/yearlyScore/gaps");
    }
}
