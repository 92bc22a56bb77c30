package vn.xephang.portal;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedPortalTests {
    private static final String OCTOBER = "from: \"2020-10-01\", to: \"2020-10-31\"";
    private final Api api;

    PublishedPortalTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void aShareThatItsFiguresGiveAgrees() {
        assertThat(october("online-service-share", "value base { code } check { computed verdict explanation }"))
                .isEqualTo("[{\"value\":97,\"base\":{\"code\":\"administrative-procedures\"},"
                        + "\"check\":{\"computed\":97.03,\"verdict\":\"AGREES\","
                        + "\"explanation\":\"1.632 trên 1.682 là 97,03%, khớp với 97% đã công bố.\"}}]");
    }

    @Test
    void aShareThatItsFiguresDoNotGiveIsShownAndExplained() {
        assertThat(october("level-4-share", "asOfPrecision value check { computed verdict explanation(language: EN) }"))
                .contains(
                        "{\"asOfPrecision\":\"MONTH\",\"value\":48,\"check\":{\"computed\":44.77,\"verdict\":\"DISAGREES\","
                                + "\"explanation\":\"753 of 1,682 is 44.77%, which disagrees with the reported 48%.\"}}");
        var found = api.data(
                "{ discrepancies(filter: { kinds: [REPORTED_AGAINST_COMPUTED], years: [2020] }) { reported computed } }");
        assertThat(found.get("discrepancies").toString()).contains("{\"reported\":\"48\",\"computed\":\"44.77\"}");
    }

    @Test
    void theNationalPortalHasACountAndARank() {
        assertThat(october("national-portal-services", "value rank")).isEqualTo("[{\"value\":391,\"rank\":1}]");
    }

    @Test
    void dossiersAndHoursAreServed() {
        assertThat(october("online-dossier-share", "value unit")).isEqualTo("[{\"value\":54,\"unit\":\"percent\"}]");
        assertThat(october("document-handling-hours", "value asOfPrecision"))
                .isEqualTo("[{\"value\":8,\"asOfPrecision\":\"BEFORE\"},{\"value\":4,\"asOfPrecision\":\"MONTH\"}]");
    }

    @Test
    void aTargetNamesItsDocumentsAndHowFarItWasMet() {
        var targets = api.data("""
                        { portalTargets(filter: { metrics: ["level-4-share"] }) {
                            threshold scope documents { documentNumber } progress { value met difference } } }
                        """).get("portalTargets");
        assertThat(targets.toString())
                .contains("{\"threshold\":30,\"scope\":\"EACH_LOCALITY\","
                        + "\"documents\":[{\"documentNumber\":\"17/NQ-CP\"},{\"documentNumber\":\"02/2020/NQ-CP\"}],"
                        + "\"progress\":{\"value\":48,\"met\":true,\"difference\":18}}");
    }

    @Test
    void aTargetForEachAgencyIsNotMeasuredByTheCitysFigure() {
        JsonNode targets =
                api.data("{ portalTargets { scope progress { value } } }").get("portalTargets");
        targets.forEach(target -> {
            if (target.get("scope").stringValue().equals("EACH_AGENCY")) {
                assertThat(target.get("progress").isNull()).isTrue();
            }
        });
        assertThat(targets.findValuesAsString("scope")).contains("EACH_AGENCY");
    }

    @Test
    void figuresOfAMonthOrYearAreFoundByAnyDayInIt() {
        assertThat(october("level-4-services", "value")).isEqualTo("[{\"value\":753}]");
        var found = api.data(
                "{ portalServiceStats(filter: { metrics: [\"level-4-services\"], from: \"2020-10-15\", to: \"2020-10-15\" }) { value } }");
        assertThat(found.toString()).isEqualTo("{\"portalServiceStats\":[{\"value\":753}]}");
    }

    private String october(String metric, String fields) {
        return api.data("{ portalServiceStats(filter: { metrics: [\"%s\"], %s }) { %s } }"
                        .formatted(metric, OCTOBER, fields))
                .get("portalServiceStats")
                .toString();
    }
}
