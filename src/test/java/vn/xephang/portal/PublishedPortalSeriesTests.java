package vn.xephang.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedPortalSeriesTests {
    private static final String QUERY = """
            query ($filter: PortalSeriesFilter) {
              portalSeries(filter: $filter) {
                metric { code } breaks
                points {
                  stat { asOf asOfPrecision value base { code } }
                  change { difference comparability reasons explanation explanationEn: explanation(language: EN) }
                }
                targets { code explanation explanationEn: explanation(language: EN) }
              }
            }
            """;

    @LocalServerPort
    private int port;

    @Test
    void noChangeIsComputedFromOneBaseToAnother() {
        var series = only("level-4-share");
        assertThat(series.get("breaks").asInt()).isEqualTo(3);
        assertThat(series.get("points").values())
                .filteredOn(point -> point.get("change").toString().contains("BASE_CHANGED"))
                .hasSize(3)
                .allMatch(point -> point.get("change").get("difference").isNull()
                        && point.get("change").get("comparability").asString().equals("NOT_COMPARABLE"));
    }

    @Test
    void aChangeOnOneBaseIsComputedAndSaysWhatIsDoubtful() {
        var change = only("level-4-share").get("points").get(2).get("change");
        assertThat(change.get("difference").decimalValue()).isEqualByComparingTo("7.9");
        assertThat(change.get("reasons").toString()).isEqualTo("[\"VALUE_CONTRADICTED\"]");
        assertThat(change.get("explanation").asString())
                .isEqualTo(
                        "Từ 40,1% tháng 8-2020 đến 48% tháng 10-2020: tăng 7,9 điểm phần trăm (có số liệu bị mâu thuẫn).");
    }

    @Test
    void datesStayAsExactAsTheyAreKnown() {
        var change = only("document-handling-hours").get("points").get(1).get("change");
        assertThat(change.get("explanationEn").asString())
                .isEqualTo(
                        "From 8 hours before October 2020 to 4 hours in October 2020: down 4 hours (a date is not known).");
        assertThat(change.get("comparability").asString()).isEqualTo("CAVEAT");
        assertThat(only("online-dossier-share")
                        .get("points")
                        .get(2)
                        .get("change")
                        .get("reasons")
                        .toString())
                .isEqualTo("[\"DATES_OVERLAP\"]");
    }

    @Test
    void aTargetSaysByHowMuchItWasExceeded() {
        assertThat(only("services-with-online-dossiers-share")
                        .get("targets")
                        .get(0)
                        .get("explanation")
                        .asString())
                .isEqualTo(
                        "Tỷ lệ dịch vụ công có phát sinh hồ sơ trực tuyến tính trên dịch vụ công có phát sinh hồ sơ: 90,43%"
                                + " ngày 26-11-2022, vượt 5,43 điểm phần trăm so với chỉ tiêu ít nhất 85% (hạn 31-12-2022).");
    }

    @Test
    void theFirstFigureHasNoChange() {
        assertThat(only("level-4-services").get("points").get(0).get("change").isNull())
                .isTrue();
    }

    private JsonNode only(String metric) {
        var found = series(Map.of("metrics", List.of(metric)));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<JsonNode> series(Map<String, ?> filter) {
        var found = new ArrayList<JsonNode>();
        new Api(port).data(QUERY, Map.of("filter", filter)).get("portalSeries").forEach(found::add);
        return found;
    }
}
