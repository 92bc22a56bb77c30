package vn.xephang.export;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class TableOptionTests {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String UNITS = "{ units { nodes { code name } } }";
    private static final String RANKING =
            "{ groupRanking(group: \"departments\", year: 2019) { unitCount entries { nodes { unit { name } score rank } } } }";

    private final Api api;
    private final Tables tables;

    TableOptionTests(@LocalServerPort int port) {
        api = new Api(port);
        tables = new Tables(port);
    }

    @Test
    void headersAreLongOrShort() {
        assertThat(Tables.csv(tables.get(RANKING, "format=csv")).get(0))
                .containsExactly("groupRanking.unitCount", "unit.name", "score", "rank");
        assertThat(Tables.csv(tables.get(RANKING, "format=csv&headers=short")).get(0))
                .containsExactly("unitCount", "name", "score", "rank");
    }

    @Test
    void severalColumnsAreOneParameterOrSeveral() {
        var once =
                tables.get(RANKING, "format=csv&columns=status,source,release").body();
        assertThat(tables.get(RANKING, "format=csv&columns=source&columns=release&columns=status")
                        .body())
                .isEqualTo(once);
        assertThat(tables.get(RANKING, "format=csv&columns=&columns=source,release&columns=status")
                        .body())
                .isEqualTo(once);
        assertThat(tables.get(RANKING, "format=csv&columns=status&columns=price")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void figuresOfAnotherYearAndAwardsHaveTheirSourcesInTheRow() {
        var row = "{ unit(code: \"so-thong-tin-va-truyen-thong\") { yearlyScore(year: %d) { %s } } }";
        var change = Tables.text(
                tables.get(row.formatted(2023, "rankChange { previousRank delta }"), "format=csv&columns=source"));
        assertThat(change).contains("Cổng Thông tin điện tử thành phố Đà Nẵng: ", "|Pháp Luật TP.HCM: ", "plo.vn");
        var awards = Tables.text(tables.get(row.formatted(2020, "awards { name }"), "format=csv&columns=source"));
        assertThat(awards).contains("source,sourceUrl").contains("http");
    }

    @Test
    void statusSourceAndReleaseStandThereIfAsked() {
        var table = Tables.csv(tables.get(RANKING, "format=csv&headers=short&columns=status,source,release"));
        assertThat(table.get(0))
                .containsExactly(
                        "unitCount",
                        "unitCountStatus",
                        "name",
                        "score",
                        "scoreStatus",
                        "rank",
                        "rankStatus",
                        "source",
                        "sourceUrl",
                        "release");
        assertThat(table.get(1).subList(0, 7))
                .containsExactly(
                        "24", "INFERRED", "Sở Thông tin và Truyền thông", "97.20", "REPORTED", "1", "REPORTED");
        assertThat(table.get(1).get(7))
                .startsWith("Cổng Thông tin điện tử thành phố Đà Nẵng: ")
                .endsWith(", 2020-10-30");
        assertThat(table)
                .filteredOn(row -> row.get(2).equals("Sở Du lịch"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.subList(3, 7)).containsExactly("", "NOT_PUBLISHED", "5", "REPORTED");
                    assertThat(row.get(9)).isEqualTo("1");
                });
    }

    @Test
    void aLinkIsAlwaysTheSameBytes() throws InterruptedException {
        for (var format : List.of("csv", "xlsx")) {
            var link = "format=" + format + "&columns=status,source,release";
            var first = tables.get(RANKING, link).body();
            Thread.sleep(1100);
            assertThat(tables.get(RANKING, link).body()).isEqualTo(first);
        }
    }

    @Test
    void excelGetsAByteOrderMarkIfAsked() {
        assertThat(Tables.text(tables.get(UNITS, "format=csv&bom=1"))).startsWith("\uFEFFcode,name\r\n");
        assertThat(Tables.text(tables.get(UNITS, "format=csv&bom=0"))).startsWith("code,name\r\n");
    }

    @Test
    void filesAreNamedAfterWhatIsAsked() {
        var query = "query UnitsNamed($search: String!, $first: Int = 5, $after: String) "
                + "{ units(filter: {search: $search}, first: $first, after: $after) { nodes { code } } }";
        assertThat(Tables.header(
                        tables.post(query, Map.of("search", "Hòa Vang"), "format=xlsx"), "Content-Disposition"))
                .matches(
                        "attachment; filename=\"units-named_hoa-vang_[0-9a-f]{6}\\.xlsx\"; filename\\*=UTF-8''units-named_h%C3%B2a-vang_[0-9a-f]{6}\\.xlsx");
        assertThat(Tables.header(tables.get("{ all: units { totalCount } }", "format=csv"), "Content-Disposition"))
                .matches("attachment; filename=\"all_[0-9a-f]{6}\\.csv\".*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            format=pdf; format; json, csv, xlsx
            format=csv&headers=tall; headers; long, short
            format=csv&limit=0; limit; from 1 to 100,000
            format=csv&limit=100001; limit; from 1 to 100,000
            format=csv&limit=x; limit; from 1 to 100,000
            format=xlsx&bom=yes; bom; 1 or 0
            format=csv&columns=status,price; columns; status, source, release
            format=csv&limit=1&limit=2; limit; once
            """)
    void anOptionThatIsNoneIsRefusedByItsName(String parameters, String name, String allowed) {
        var refused = tables.get(UNITS, parameters);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(error(refused.body())).contains("'" + name + "'").contains(allowed);
    }

    @Test
    void aLimitThatIsTooHighIsRefusedWithWhatIsAllowed() {
        var refused = tables.get(UNITS, "format=csv&limit=100001");
        var details = JsonMapper.shared().readTree(refused.body()).at("/errors/0/extensions");
        assertThat(details.get("limit").asString()).isEqualTo("rows");
        assertThat(details.get("asked").asString()).isEqualTo("100001");
        assertThat(details.get("allowed").asInt()).isEqualTo(100_000);
    }

    private static String error(byte[] body) {
        return JsonMapper.shared().readTree(body).at("/errors/0/message").asString();
    }
}
