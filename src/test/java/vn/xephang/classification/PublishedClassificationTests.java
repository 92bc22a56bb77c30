package vn.xephang.classification;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedClassificationTests {
    private final Api api;

    PublishedClassificationTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void countsSharesAndChangesOfDepartmentsStandForEveryYear() {
        assertThat(history("departments", 2019, 2020))
                .containsExactly(
                        "2019 tot REPORTED 7 null 29.17 null",
                        "2019 kha REPORTED 10 null 41.67 null",
                        "2019 trung-binh REPORTED 7 null 29.17 null",
                        "2019 yeu REPORTED 0 null 0.00 -3",
                        "2020 tot REPORTED 12 null 50.00 5",
                        "2020 kha REPORTED 10 null 41.67 0",
                        "2020 trung-binh REPORTED 2 null 8.33 -5",
                        "2020 yeu INFERRED null 0 0.00 0");
    }

    @Test
    void aSizeThatIsTheSumOfTheCountsDoesNotBoundTheClassThatIsMissingFromIt() {
        var yeu = api.data("{groupRanking(group:\"districts\",year:2019){unitCount unitCountStatus"
                        + " classificationCounts{count min max share}}}")
                .at("/groupRanking");
        assertThat(yeu.get("unitCountStatus").asString()).isEqualTo("INFERRED");
        assertThat(yeu.at("/classificationCounts/3"))
                .hasToString("{\"count\":null,\"min\":0,\"max\":null,\"share\":null}");
    }

    @Test
    void aClassThatIsNotCountedHoldsAtLeastTheKnownUnits() {
        var counts = api.data(
                        "{groupRanking(group:\"districts\",year:2023){classificationCounts{count known min max}}}")
                .at("/groupRanking/classificationCounts");
        assertThat(counts.get(1)).hasToString("{\"count\":3,\"known\":3,\"min\":3,\"max\":3}");
        var central = api.data(
                        "{groupRanking(group:\"central-agencies\",year:2023){classificationCounts{count known min max}}}")
                .at("/groupRanking/classificationCounts/0");
        // Of the two that are known to be in it, another source says otherwise.
        assertThat(central).hasToString("{\"count\":null,\"known\":2,\"min\":0,\"max\":null}");
    }

    @Test
    void theThreeWeakCommunesOf2019AreInOneDistrict() {
        var districts = api.data(
                        "{groupRanking(group:\"communes\",year:2019){classificationCountsByParent{"
                                + "parent{name} known classified counts{classification{name} count groupCount share isWholeClass}}}}")
                .at("/groupRanking/classificationCountsByParent");
        var classified = list(districts).stream()
                .filter(district -> district.get("classified").asInt() > 0)
                .toList();
        assertThat(classified).hasSize(1);
        assertThat(classified.get(0))
                .hasToString("{\"parent\":{\"name\":\"UBND quận Ngũ Hành Sơn\"},\"known\":3,\"classified\":3,"
                        + "\"counts\":[{\"classification\":{\"name\":\"Yếu\"},\"count\":3,\"groupCount\":3,"
                        + "\"share\":100.00,\"isWholeClass\":true}]}");
    }

    @Test
    void unitsWithoutADistrictAreCountedTogether() {
        var departments = api.data("{groupRanking(group:\"departments\",year:2023){classificationCountsByParent{"
                        + "parent{name} counts{classification{code} count}}}}")
                .at("/groupRanking/classificationCountsByParent");
        assertThat(departments)
                .hasToString("[{\"parent\":null,\"counts\":[{\"classification\":{\"code\":\"xuat-sac\"},\"count\":4},"
                        + "{\"classification\":{\"code\":\"trung-binh\"},\"count\":1}]}]");
    }

    @Test
    void noMoreDistrictsAreServedThanAskedFor() {
        var names = api.data("{groupRanking(group:\"communes\",year:2019){classificationCountsByParent(first:2){"
                        + "parent{name}}}}")
                .at("/groupRanking/classificationCountsByParent");
        assertThat(names)
                .hasToString(
                        "[{\"parent\":{\"name\":\"UBND huyện Hòa Vang\"}},{\"parent\":{\"name\":\"UBND quận Cẩm Lệ\"}}]");
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        var error = api.error("{group(code:\"communes\"){classificationHistory(from:2020,to:2019){year}}}");
        assertThat(error.get("message").asString()).isEqualTo("Argument 'from' is 2020; it may not be after to, 2019.");
    }

    private List<String> history(String group, int from, int to) {
        var years = api.data(
                "{group(code:\"%s\"){classificationHistory(from:%d,to:%d){year counts{".formatted(group, from, to)
                        + "classification{code} status reported inferred share change}}}}");
        return list(years.at("/group/classificationHistory")).stream()
                .flatMap(year -> list(year.get("counts")).stream()
                        .map(count -> String.join(
                                " ",
                                year.get("year").asString(),
                                count.at("/classification/code").asString(),
                                count.get("status").asString(),
                                count.get("reported").toString(),
                                count.get("inferred").toString(),
                                count.get("share").toString(),
                                count.get("change").toString())))
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
