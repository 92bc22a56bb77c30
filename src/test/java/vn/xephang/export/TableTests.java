package vn.xephang.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class TableTests {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String UNITS = "{ units { nodes { code name } } }";
    private static final String RANKING =
            "{ groupRanking(group: \"departments\", year: 2019) { unitCount entries { nodes { unit { name } score rank } } } }";

    private final Api api;
    private final Tables tables;

    TableTests(@LocalServerPort int port) {
        api = new Api(port);
        tables = new Tables(port);
    }

    /** A status 200 would pass for a table. */
    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json"})
    void whyThereIsNoTableIsToldInTheFormThatIsLiked(String form) {
        var refused = tables.get("{ nothing }", "format=csv", "Accept", form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Tables.header(refused, "Content-Type")).startsWith(form);
    }

    @Test
    void aTableIsChosenByAcceptOrByTheLinkInGetAndPost() {
        for (var csv : List.of(
                tables.get(UNITS, "", "Accept", "text/csv"),
                tables.get(UNITS, "format=csv"),
                tables.get(UNITS, "format=csv", "Accept", "application/json"),
                tables.post(UNITS, Map.of(), "", "Accept", "text/csv, application/json;q=0.5"),
                tables.post(UNITS, Map.of(), "format=csv"))) {
            assertThat(csv.statusCode()).isEqualTo(200);
            assertThat(Tables.header(csv, "Content-Type")).isEqualTo("text/csv;header=present;charset=utf-8");
            assertThat(Tables.csv(csv).get(0)).containsExactly("code", "name");
        }
        for (var xlsx : List.of(tables.get(UNITS, "", "Accept", XLSX), tables.get(UNITS, "format=xlsx"))) {
            assertThat(Tables.header(xlsx, "Content-Type")).isEqualTo(XLSX);
            assertThat(xlsx.body()).startsWith('P', 'K');
        }
        for (var json : List.of(
                tables.get(UNITS, ""),
                tables.get(UNITS, "format=json", "Accept", "text/csv"),
                tables.get(UNITS, "", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))) {
            assertThat(Tables.header(json, "Content-Type")).startsWith("application/json");
        }
    }

    @Test
    void everyPageOfAConnectionIsThere() {
        var names = Tables.csv(tables.get("{ units(first: 7) { nodes { name } } }", "format=csv"));
        var all =
                api.data("{ units(first: 100) { totalCount nodes { name } } }").get("units");
        assertThat(names).hasSize(1 + all.get("totalCount").intValue()).hasSizeGreaterThan(15);
        assertThat(names.subList(1, names.size()).stream()
                        .map(row -> row.get(0))
                        .toList())
                .isEqualTo(all.findValuesAsString("name"));
    }

    @Test
    void pagesBeginAfterTheCursorThatIsGivenAndEndAtTheLimit() {
        var cursors = Tables.csv(tables.get("{ units { edges { cursor node { code } } } }", "format=csv"));
        var query = "query($after: String) { units(first: 3, after: $after) { nodes { code } } }";
        var rest = tables.post(query, Map.of("after", cursors.get(5).get(0)), "format=csv&limit=10");
        assertThat(Tables.csv(rest).stream().map(row -> row.get(0)).toList())
                .hasSize(11)
                .endsWith(cursors.get(15).get(1))
                .startsWith("code", cursors.get(6).get(1));
        // Only the length of the whole list is known.
        assertThat(rest.headers().firstValue("Row-Count")).isEmpty();
    }

    @Test
    void whatIsAskedBackwardIsThatPage() {
        var last = tables.get("{ units(last: 3) { nodes { code } } }", "format=csv");
        assertThat(Tables.csv(last)).hasSize(4);
        assertThat(Tables.csv(last).subList(1, 4).stream().map(row -> row.get(0)))
                .isEqualTo(api.data("{ units(last: 3) { nodes { code } } }").findValuesAsString("code"));
    }

    @Test
    void theLengthIsKnownFromTheBeginningOn() {
        assertThat(tables.get("{ units(first: 7) { nodes { name } } }", "format=csv&limit=12")
                        .headers()
                        .firstValue("Row-Count"))
                .hasValue("12");
        assertThat(tables.head("{ units(first: 7) { nodes { name } } }", "format=csv")
                        .headers()
                        .firstValue("Row-Count"))
                .hasValue(String.valueOf(api.data("{ units { totalCount } }")
                        .findValue("totalCount")
                        .intValue()));
        assertThat(tables.head(UNITS, "format=xlsx").body()).isEmpty();
    }

    /** As JSON the same would be 200 with a hole. */
    @Test
    void anAnswerWithErrorsIsNoTable() {
        var query = "{ groups { code } yearlyScores(filter: {score: {gte: 5, lte: 1}}) { totalCount } }";
        var refused = tables.get(query, "format=csv");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Tables.header(refused, "Content-Type")).startsWith("application/json");
        assertThat(error(refused.body())).contains("gte");
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ units { nodes { nothing } } }", "{ units {", "query($a: Int!) { groups { code } }", ""})
    void aFaultyDocumentIsRefusedAsEver(String query) {
        for (var refused : List.of(
                tables.get(query, "format=csv"),
                tables.get(query, "", "Accept", "text/csv"),
                tables.get(query, "format=xlsx"))) {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(error(refused.body())).isNotEmpty();
        }
    }

    @Test
    void whatIsUnknownHasColumnsAndNoRows() {
        var unknown = tables.get(RANKING.replace("departments", "nobody"), "format=csv");
        assertThat(Tables.text(unknown)).isEqualTo("groupRanking.unitCount,unit.name,score,rank\r\n");
        assertThat(unknown.headers().firstValue("Row-Count")).hasValue("0");
    }

    @Test
    void introspectionIsATableToo() {
        var enums = tables.get("{ __type(name: \"FigureStatus\") { enumValues { name } } }", "format=csv");
        assertThat(Tables.csv(enums)).hasSize(6).contains(List.of("name"), List.of("NOT_PUBLISHED"));
    }

    @Test
    void aWorkbookHasTheSameRows() throws IOException {
        var csv = Tables.csv(tables.get(UNITS, "format=csv"));
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(tables.get(UNITS, "format=xlsx").body()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(csv.size() - 1);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo(csv.get(3).get(1));
        }
    }

    private static String error(byte[] body) {
        return JsonMapper.shared().readTree(body).at("/errors/0/message").asString();
    }
}
