package vn.xephang.export.format;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsLibreOffice
class LibreOfficeTests {
    private static final List<String> HEADERS = List.of("tên", "điểm", "mới", "ngày", "ghi chú");

    private static final List<List<@Nullable Object>> ROWS = List.of(
            Arrays.asList("Sở Thông tin và Truyền thông", new BigDecimal("97.20"), true, "2020-10-29", "tăng hạng"),
            Arrays.asList("UBND xã Hoà Bắc", -20, false, "2019-02-28", "=HYPERLINK(\"http://example.invalid\",\"x\")"),
            Arrays.asList("UBND quận Ngũ Hành Sơn", null, null, null, "hai\ndòng, \"ngoặc kép\"; chấm phẩy"),
            Arrays.asList("Đào tạo; ý kiến – ưu tiên ỷ lại", new BigDecimal("-0.50"), true, "2000-01-01", "+1+1"),
            Arrays.asList("🏆 Hòa Vang", 0, false, "2026-11-23", "@SUM(A1:A9)"));

    /** And whatever text: without the ends of lines, which LibreOffice has but one of, and without what XML cannot hold. */
    private static final List<List<@Nullable Object>> ALL_ROWS = Stream.concat(
                    ROWS.stream(), Cells.random(11, 400).stream().map(LibreOfficeTests::withoutControls))
            .toList();

    @TempDir
    private static Path folder;

    @Test
    void aCsvFileOpensAsWhatItSays() throws Exception {
        var csv = Cells.written(new CsvFormat(false), HEADERS, Cells.KINDS, ALL_ROWS);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(new LibreOffice(folder).csvToXlsx(csv)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("điểm");
            for (int i = 0; i < ALL_ROWS.size(); i++) {
                var row = sheet.getRow(i + 1);
                var given = ALL_ROWS.get(i);
                assertThat(row == null ? null : number(row.getCell(1))).isEqualTo(asNumber(given.get(1)));
                assertThat(cells(row)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            }
            for (int i = 0; i < ROWS.size(); i++) {
                var row = sheet.getRow(i + 1);
                assertThat(row.getCell(0).getStringCellValue())
                        .isEqualTo(ROWS.get(i).get(0));
                assertThat(date(row.getCell(3))).isEqualTo(ROWS.get(i).get(3));
                assertThat(row.getCell(4).getStringCellValue())
                        .isEqualTo(
                                FormulaGuard.guarded(String.valueOf(ROWS.get(i).get(4))));
            }
        }
    }

    @Test
    void aWorkbookShowsWhatItHolds() throws Exception {
        var xlsx = Cells.written(new XlsxFormat(), HEADERS, Cells.KINDS, ALL_ROWS);
        var shown = csv(new LibreOffice(folder).xlsxToCsv(xlsx));
        assertThat(shown.get(0)).isEqualTo(HEADERS);
        for (int i = 0; i < ALL_ROWS.size(); i++) {
            assertThat(shown.get(i + 1)).isEqualTo(shown(ALL_ROWS.get(i)));
        }
    }

    private static List<@Nullable Object> withoutControls(List<@Nullable Object> row) {
        return Arrays.asList(row.stream()
                .map(cell ->
                        cell instanceof String text ? text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF\\uFEFF]", "·") : cell)
                .toArray());
    }

    private static List<String> shown(List<@Nullable Object> row) {
        return row.stream()
                .map(cell -> cell == null
                        ? ""
                        : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString())
                .map(text ->
                        text.equals("true") || text.equals("false") ? text.toUpperCase(java.util.Locale.ROOT) : text)
                .toList();
    }

    private static List<List<String>> csv(byte[] bytes) {
        return CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8)).stream()
                .map(record -> record.getFields())
                .toList();
    }

    private static List<Cell> cells(@Nullable Row row) {
        var cells = new ArrayList<Cell>();
        if (row != null) {
            row.forEach(cells::add);
        }
        return cells;
    }

    private static @Nullable Double number(@Nullable Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK ? null : cell.getNumericCellValue();
    }

    private static @Nullable Double asNumber(@Nullable Object value) {
        return value == null ? null : Double.valueOf(value.toString());
    }

    private static @Nullable String date(@Nullable Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK
                ? null
                : LocalDate.from(cell.getLocalDateTimeCellValue()).toString();
    }
}
