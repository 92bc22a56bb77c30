package vn.xephang.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
// Everything at once is more than one request may ask for.
@TestPropertySource(properties = {"xephang.limits.cost.most=1000000", "xephang.limits.rate.burst=1000000"})
class PublishedFactTests {
    private static final String QUERY = """
            query ($year: Int, $group: String, $index: String, $kinds: [FactKind!]) {
              facts(year: $year, group: $group, index: $index, kinds: $kinds, first: 100) {
                code kind notability year sinceYear comparedCount comparability reasons
                group { code } units { code } metric { code }
                sentence sentenceEn: sentence(language: EN)
                figures { role value } claims { value source { code title } } query variables
              }
            }
            """;

    @LocalServerPort
    private int port;

    @Test
    void everyDocumentReproducesItsFact() {
        for (var fact : facts(Map.of())) {
            var variables = new JsonMapper().readValue(fact.get("variables").asString(), Map.class);
            var answer = new ArrayList<String>();
            leaves(new Api(port).data(fact.get("query").asString(), variables), answer);
            for (var figure : fact.get("figures")) {
                assertThat(answer)
                        .as("%s in the answer of %s", figure, fact.get("code"))
                        .contains(plain(figure.get("value").asString()));
            }
        }
    }

    @Test
    void factsComeMostNotableFirst() {
        var notability = facts(Map.of()).stream()
                .map(fact -> fact.get("notability").decimalValue())
                .toList();
        assertThat(notability).hasSizeGreaterThan(30).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(notability).allMatch(value -> value.compareTo(BigDecimal.valueOf(100)) <= 0 && value.signum() > 0);
    }

    @Test
    void everyFactNamesItsSources() {
        assertThat(facts(Map.of()))
                .allSatisfy(fact -> assertThat(fact.get("claims")).isNotEmpty());
    }

    @Test
    void theThreeWeakCommunesAreAllInOneDistrict() {
        var fact = only("CLASS_CONCENTRATED_IN_ONE_PARENT", "communes");
        assertThat(fact.get("sentence").asString())
                .isEqualTo(
                        "Cả 3 đơn vị xếp loại Yếu trong nhóm UBND phường, xã năm 2019 đều thuộc địa bàn của UBND quận Ngũ"
                                + " Hành Sơn: UBND phường Hòa Quý, UBND phường Khuê Mỹ và UBND phường Mỹ An.");
        assertThat(fact.get("sentenceEn").asString())
                .isEqualTo(
                        "All 3 units rated Weak in the group of commune-level people's committees in 2019 were in the area of"
                                + " the People's Committee of Ngu Hanh Son District: the People's Committee of Hoa Quy Ward, the"
                                + " People's Committee of Khue My Ward and the People's Committee of My An Ward.");
    }

    @Test
    void theBiggestClimbSaysAmongWhichUnitsItIsTheBiggest() {
        var fact = only("BIGGEST_CLIMB", "communes");
        assertThat(fact.get("sentence").asString())
                .isEqualTo(
                        "Năm 2019, UBND xã Hòa Sơn tăng hạng nhiều nhất trong số 7 đơn vị của nhóm UBND phường, xã được công"
                                + " bố thứ hạng cả hai năm: 31 bậc so với năm 2018 (từ hạng 43 đến hạng 12).");
        assertThat(fact.get("sentenceEn").asString())
                .isEqualTo(
                        "In 2019, the People's Committee of Hoa Son Commune climbed most among the 7 units of the group of"
                                + " commune-level people's committees whose ranks of both years are published: 31 places since 2018"
                                + " (from rank 43 to rank 12).");
        assertThat(fact.get("comparability").asString()).isEqualTo("CAVEAT");
        assertThat(fact.get("reasons").toString()).isEqualTo("[\"METHOD_CHANGED\",\"PARTIAL_COVERAGE\"]");
    }

    @Test
    void theFourLeadingDepartmentsAreThoseOfTheYearBefore() {
        assertThat(only("LEADERS_UNCHANGED", "departments").get("sentence").asString())
                .isEqualTo(
                        "4 đơn vị dẫn đầu nhóm sở, ban, ngành năm 2019 cũng là 4 đơn vị dẫn đầu năm 2018: Sở Thông tin và"
                                + " Truyền thông, Sở Giao thông vận tải, Sở Nội vụ và Sở Khoa học và Công nghệ.");
    }

    @Test
    void theClassWithoutDepartmentsHadThree() {
        var fact = only("CLASS_EMPTIED", "departments");
        assertThat(fact.get("sentence").asString())
                .isEqualTo("Năm 2019, nhóm sở, ban, ngành không còn đơn vị nào xếp loại Yếu; năm 2018 có 3 đơn vị.");
        assertThat(fact.get("sentenceEn").asString())
                .isEqualTo(
                        "In 2019, no unit of the group of departments was rated Weak any more; in 2018 there were 3.");
    }

    @Test
    void aTargetThatTheComputedShareMeetsAsWellIsMet() {
        var fact = facts(Map.of("kinds", List.of("TARGET_MET"), "year", 2020)).get(0);
        assertThat(fact.get("sentence").asString())
                .isEqualTo(
                        "Tỷ lệ dịch vụ công trực tuyến mức 4 tính trên tổng số thủ tục hành chính: 48% tháng 10-2020, vượt 18"
                                + " điểm phần trăm so với chỉ tiêu 30% (hạn 31-12-2020); nhưng tính từ các số liệu thành phần thì chỉ số này là 44,77%.");
        assertThat(fact.get("sentenceEn").asString())
                .isEqualTo(
                        "Share of online public services at level 4 out of all administrative procedures: 48% in October"
                                + " 2020, which exceeds the target of 30% (due 31 December 2020) by 18 percentage points; but its parts give 44.77%.");
    }

    @Test
    void whatUnpublishedFiguresCouldOverturnIsNotTold() {
        // Nobody can be said to lead for the first time: no edition's earlier years are all known.
        assertThat(facts(Map.of("kinds", List.of("FIRST_TIME_IN_TOP", "TARGET_MISSED", "BIGGEST_FALL"))))
                .isEmpty();
        // One leader is known of each other group in two years, but not whether another unit shares the place.
        assertThat(facts(Map.of("kinds", List.of("LEADERS_UNCHANGED")))).hasSize(1);
    }

    @Test
    void factsAreFoundByYearGroupAndIndex() {
        assertThat(facts(Map.of("year", 2019, "group", "departments")))
                .isNotEmpty()
                .allMatch(fact -> fact.get("year").asInt() == 2019
                        && fact.get("group").get("code").asString().equals("departments"));
        assertThat(facts(Map.of("index", "digital-transformation")))
                .isNotEmpty()
                .allMatch(fact -> fact.get("year").asInt() == 2023);
        assertThat(facts(Map.of("group", "nobody"))).isEmpty();
    }

    @Test
    void aCountOutOfBoundsIsRefused() {
        var error = new Api(port).error("{ facts(first: 101) { code } }");
        assertThat(error.get("extensions").get("argument").asString()).isEqualTo("first");
    }

    private JsonNode only(String kind, String group) {
        var found = facts(Map.of("kinds", List.of(kind), "group", group));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<JsonNode> facts(Map<String, ?> arguments) {
        var found = new ArrayList<JsonNode>();
        new Api(port).data(QUERY, arguments).get("facts").forEach(found::add);
        return found;
    }

    private static void leaves(JsonNode node, List<String> found) {
        if (node.isValueNode()) {
            found.add(plain(node.asString()));
        }
        node.forEach(child -> leaves(child, found));
    }

    /** A number without its sign of being positive. */
    private static String plain(String value) {
        return value.matches("\\+\\d+") ? value.substring(1) : value;
    }
}
