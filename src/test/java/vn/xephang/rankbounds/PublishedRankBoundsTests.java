package vn.xephang.rankbounds;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedRankBoundsTests {
    private final Api api;

    PublishedRankBoundsTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void oneOfTheTenExcellentCommunesOf2023IsBetweenOneAndTen() {
        assertThat(bounds("ubnd-phuong-thac-gian", 2023, "best worst status absence basis classOrder"))
                .hasToString("{\"best\":1,\"worst\":10,\"status\":\"INFERRED\",\"absence\":null,"
                        + "\"basis\":[\"CLASSIFICATION\"],\"classOrder\":\"CONFIRMED\"}");
    }

    @Test
    void aWeakCommuneOf2019IsBelowTheEighteenthAndItsWorstRankIsOpen() {
        assertThat(bounds("ubnd-phuong-my-an", 2019, "best worst status classOrder"))
                .hasToString("{\"best\":19,\"worst\":null,\"status\":\"INFERRED\",\"classOrder\":\"ASSUMED\"}");
    }

    @Test
    void aKnownRankHasNoBounds() {
        assertThat(bounds("so-du-lich", 2019, "best worst status absence basis"))
                .hasToString(
                        "{\"best\":null,\"worst\":null,\"status\":\"NOT_PUBLISHED\",\"absence\":\"RANK_KNOWN\",\"basis\":[]}");
    }

    @Test
    void aUnitThatWasOnlyCommendedHasNoBounds() {
        assertThat(bounds("so-noi-vu", 2020, "best absence"))
                .hasToString("{\"best\":null,\"absence\":\"CLASSIFICATION_UNKNOWN\"}");
    }

    @Test
    void boundsNeverBecomeARank() {
        var score = api.data("{unit(code:\"ubnd-phuong-thac-gian\"){yearlyScore(year:2023){rank rankStatus}}}")
                .at("/unit/yearlyScore");
        assertThat(score).hasToString("{\"rank\":null,\"rankStatus\":\"NOT_PUBLISHED\"}");
    }

    @Test
    void theSentencesSayTheBoundsAndWhatTheyRestOn() {
        var sentences = bounds("ubnd-phuong-thac-gian", 2023, "vi: explanation en: explanation(language: EN)");
        assertThat(sentences.get("vi").asString())
                .isEqualTo(
                        "Thứ hạng chưa công bố nhưng nằm trong khoảng từ 1 đến 10: theo xếp loại Xuất sắc của đơn vị và"
                                + " những gì đã biết về xếp loại trong nhóm. Số liệu đã công bố của kỳ xếp hạng này cho thấy xếp loại"
                                + " đi theo điểm.");
        assertThat(sentences.get("en").asString())
                .isEqualTo(
                        "The rank is not published but lies between 1 and 10: by the unit's class, Excellent, and what is"
                                + " known of the group's classes. The published figures of this edition show classes following scores.");
    }

    private JsonNode bounds(String unit, int year, String fields) {
        return api.data("{unit(code:\"%s\"){yearlyScore(year:%d){rankBounds{%s}}}}".formatted(unit, year, fields))
                .at("/unit/yearlyScore/rankBounds");
    }
}
