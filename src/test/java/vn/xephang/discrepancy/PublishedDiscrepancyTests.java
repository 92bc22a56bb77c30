package vn.xephang.discrepancy;

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
class PublishedDiscrepancyTests {
    private static final String QUERY = """
            query ($filter: DiscrepancyFilter) {
              discrepancies(filter: $filter) {
                code kind rule measure year reported computed title titleEn: title(language: EN)
                group { code } unit { code } metric { code }
                explanation explanationEn: explanation(language: EN)
                claims { value preferred source { code } }
              }
            }
            """;

    @LocalServerPort
    private int port;

    @Test
    void theShareOfLevelFourServicesIsNotWhatItsFiguresGive() {
        var one = only(Map.of("metrics", List.of("level-4-share")));
        assertThat(one.get("reported").asString()).isEqualTo("48");
        assertThat(one.get("computed").asString()).isEqualTo("44.77");
        assertThat(one.get("explanation").asString())
                .isEqualTo(
                        "Tỷ lệ dịch vụ công trực tuyến mức 4 tính trên tổng số thủ tục hành chính tháng 10-2020 được công bố"
                                + " là 48%, nhưng 753 trên 1.682 là 44,77%; muốn là 48% thì cơ sở tính phải khoảng 1.569.");
        assertThat(one.get("explanationEn").asString())
                .endsWith("is reported as 48%, but 753 of 1,682 is 44.77%; 48% would need a base of about 1,569.");
    }

    @Test
    void othersClimbedMoreThanTheUnitThatIsPraisedForIt() {
        var one = only(Map.of("units", List.of("ubnd-xa-hoa-bac")));
        assertThat(one.get("rule").asString()).isEqualTo("PRAISE_AGAINST_CLIMBS");
        assertThat(one.get("reported").asString()).isEqualTo("+20");
        assertThat(one.get("computed").asString()).isEqualTo("+31");
        assertThat(one.get("explanation").asString())
                .contains("tăng 20 bậc", "UBND xã Hòa Sơn tăng 31 bậc", "UBND phường Hải Châu 2 tăng 28 bậc");
    }

    @Test
    void theLeadersOfTwoGroupsAreBelowTheGeneralLevel() {
        assertThat(discrepancies(Map.of("years", List.of(2016))))
                .extracting(one -> one.get("group").get("code").asString() + " "
                        + one.get("reported").asString() + " "
                        + one.get("computed").asString())
                .containsExactlyInAnyOrder("districts 69-76% 65.37", "communes 69-76% 40.95");
    }

    @Test
    void fewerNamesArePrintedThanAwardsGiven() {
        assertThat(discrepancies(Map.of("rules", List.of("AWARDS_AGAINST_NAMES"))))
                .extracting(one -> one.get("reported").asString() + " and "
                        + one.get("computed").asString())
                .containsExactlyInAnyOrder("12 and 11", "4 and 3");
    }

    @Test
    void anEditionWithoutPrintedNamesHasNothingToCount() {
        assertThat(discrepancies(Map.of("years", List.of(2019), "rules", List.of("AWARDS_AGAINST_NAMES"))))
                .isEmpty();
    }

    @Test
    void sourcesThatDisagreeAreNamedWithTheirFigures() {
        assertThat(discrepancies(Map.of("kinds", List.of("SOURCES_DISAGREE"))))
                .extracting(one -> one.get("unit").get("code").asString())
                .containsExactlyInAnyOrder(
                        "cong-an-thanh-pho",
                        "cuc-hai-quan-thanh-pho",
                        "dai-phat-thanh-truyen-hinh-da-nang",
                        "so-khoa-hoc-va-cong-nghe");
        var rank = only(Map.of("kinds", List.of("SOURCES_DISAGREE"), "measures", List.of("RANK")));
        assertThat(rank.get("explanationEn").asString())
                .isEqualTo(
                        "The 2023 rank of the Department of Science and Technology in the group of departments differs"
                                + " between sources: Etime – Dân Việt (12 July 2024) has 4 (inferred); Pháp Luật TP.HCM (10 October"
                                + " 2024) has 3–4 (inferred).");
    }

    @Test
    void everyContradictionNamesItsClaims() {
        assertThat(discrepancies(Map.of()))
                .hasSize(13)
                .allSatisfy(one -> assertThat(one.get("claims")).hasSizeGreaterThan(1));
    }

    @Test
    void aClaimThatAgreesIsNoDiscrepancy() {
        // The other praised unit did climb most, and the other shares with counts follow from them.
        assertThat(discrepancies(Map.of("units", List.of("so-tai-nguyen-va-moi-truong"))))
                .isEmpty();
        assertThat(discrepancies(Map.of("metrics", List.of("online-service-share"))))
                .isEmpty();
    }

    private JsonNode only(Map<String, ?> filter) {
        var found = discrepancies(filter);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<JsonNode> discrepancies(Map<String, ?> filter) {
        var found = new ArrayList<JsonNode>();
        new Api(port).data(QUERY, Map.of("filter", filter)).get("discrepancies").forEach(found::add);
        return found;
    }
}
