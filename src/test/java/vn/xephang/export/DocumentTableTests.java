package vn.xephang.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example document as a table, against its JSON. */
@FiguresTest
class DocumentTableTests {
    /** Keeps the digits of decimals: 97.20 stays 97.20. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Api api;
    private final Tables tables;

    DocumentTableTests(@LocalServerPort int port) {
        api = new Api(port);
        tables = new Tables(port);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentAnswersAsATableOrSaysWhyNot(Document document) throws IOException {
        var json = new FlatJson(json(document, Map.of()));
        var csv = tables.get(document.text(), "format=csv");
        if (json.lists().size() > 1) {
            assertThat(csv.statusCode()).isEqualTo(400);
            var error = JSON.readTree(csv.body()).at("/errors/0");
            assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
            var lists = error.at("/extensions/lists")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            // Where a place has several types, the lists may be those of one that is not in this answer.
            assertThat(lists).hasSizeGreaterThan(1).containsAll(json.lists());
            assertThat(error.get("message").asString()).contains("'" + lists.get(0) + "'", "rows=");
            for (var list : lists) {
                aListOfSeveralIsATable(document, json, list);
            }
            return;
        }
        assertThat(csv.statusCode()).as(Tables.text(csv)).isEqualTo(200);
        var rows = Tables.csv(csv);
        var headers = rows.get(0);
        assertThat(json.headers())
                .isNotEmpty()
                .allSatisfy(header -> assertThat(headers).contains(header));
        var ofJson = json.rows(headers);
        assertThat(rows.subList(1, rows.size())).isNotEmpty().startsWith(ofJson.toArray(List[]::new));
        if (rows.size() - 1 > ofJson.size()) {
            // JSON has the first page: all of them fit on the largest.
            ofJson = new FlatJson(json(document, Map.of("first", 100))).rows(headers);
        }
        assertThat(rows.subList(1, rows.size())).isEqualTo(ofJson);
        assertThat(csv.headers().firstValue("Row-Count")).hasValue(String.valueOf(rows.size() - 1));
        assertThat(xlsx(tables.get(document.text(), "format=xlsx").body())).isEqualTo(rows);
    }

    private void aListOfSeveralIsATable(Document document, FlatJson json, String list) throws IOException {
        var csv = tables.get(document.text(), "format=csv&rows=" + list);
        assertThat(csv.statusCode()).as(Tables.text(csv)).isEqualTo(200);
        var rows = Tables.csv(csv);
        var ofJson = json.rows(list, rows.get(0));
        assertThat(rows.subList(1, rows.size())).as(list).startsWith(ofJson.toArray(List[]::new));
        assertThat(ofJson.isEmpty()).isEqualTo(rows.size() == 1);
        assertThat(xlsx(tables.get(document.text(), "format=xlsx&rows=" + list).body()))
                .isEqualTo(rows);
    }

    @Test
    void thereAreTablesAmongThem() throws IOException {
        assertThat(documents())
                .filteredOn(document ->
                        new FlatJson(json(document, Map.of())).lists().size() == 1)
                .hasSizeGreaterThan(5);
    }

    private JsonNode json(Document document, Map<String, ?> variables) {
        return JSON.readTree(api.text(document.text(), variables)).get("data");
    }

    private static List<List<String>> xlsx(byte[] bytes) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);
            var columns = sheet.getRow(0).getLastCellNum();
            for (var row : sheet) {
                var cells = new String[columns];
                Arrays.setAll(cells, column -> shown(row.getCell(column)));
                rows.add(List.of(cells));
            }
        }
        return rows;
    }

    private static String shown(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.BOOLEAN) {
            return Boolean.toString(cell.getBooleanCellValue());
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            var moment = cell.getLocalDateTimeCellValue();
            return cell.getCellStyle().getDataFormatString().contains("hh")
                    ? moment.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX"))
                    : moment.toLocalDate().toString();
        }
        return new DataFormatter().formatCellValue(cell);
    }

    static List<Document> documents() throws IOException {
        var documents = new ArrayList<Document>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:documents/*.graphql")) {
            documents.add(
                    new Document(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return documents;
    }

    record Document(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }
}
