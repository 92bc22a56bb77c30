package vn.xephang.export.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xephang.export.table.CellKind;
import vn.xephang.graphql.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Read by Apache POI, which has nothing in common with what writes. */
class XlsxFormatTests {
    private static final TableFormat XLSX = new XlsxFormat();

    @Test
    void theHeaderIsBoldAndStaysInSight() throws IOException {
        try (var workbook = read(List.of())) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("b");
            assertThat(sheet.getRow(0).getCell(1).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getLastRowNum()).isZero();
        }
    }

    @Test
    void numbersAreShownWithTheDigitsOfTheSource() throws IOException {
        try (var workbook =
                read(List.of(row("x", new BigDecimal("97.20")), row("x", -20), row("x", new BigDecimal("-0.5"))))) {
            var formatter = new DataFormatter();
            var sheet = workbook.getSheetAt(0);
            assertThat(number(sheet, 1)).isEqualTo(CellType.NUMERIC);
            assertThat(formatter.formatCellValue(sheet.getRow(1).getCell(1))).isEqualTo("97.20");
            assertThat(formatter.formatCellValue(sheet.getRow(2).getCell(1))).isEqualTo("-20");
            assertThat(formatter.formatCellValue(sheet.getRow(3).getCell(1))).isEqualTo("-0.5");
        }
    }

    @Test
    void whatANumberCellCannotHoldExactlyIsText() throws IOException {
        try (var workbook = read(List.of(row("x", new BigDecimal("12345678901234567.89"))))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("12345678901234567.89");
        }
    }

    @Test
    void momentsAreCellsInUniversalTime() throws IOException {
        var bytes = Cells.written(
                XLSX, List.of("at"), List.of(CellKind.DATE_TIME), List.of(List.of("2026-11-23T07:30:00+07:00")));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 23, 0, 30));
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm:ss");
        }
    }

    @Test
    void aTextIsNoFormulaAndIsNotTouched() throws IOException {
        try (var workbook = read(List.of(row("=1+1", null), row("  -x ", null)))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("  -x ");
        }
    }

    @Test
    void aTextThatIsTooLongForACellIsRefusedAndNotCut() {
        assertThatThrownBy(() -> read(List.of(row("x".repeat(32_768), null))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("32,767");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsWrittenIsReadAgain(long seed) throws IOException {
        var rows = Cells.random(seed, 300);
        try (var workbook = read(rows)) {
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < Cells.KINDS.size(); column++) {
                    var row = workbook.getSheetAt(0).getRow(i + 1);
                    var cell = row == null ? null : row.getCell(column);
                    assertThat(value(cell, Cells.KINDS.get(column)))
                            .as("row %d, column %d", i, column)
                            .isEqualTo(plain(rows.get(i).get(column)));
                }
            }
        }
    }

    @Test
    void theSameTableIsTheSameBytes() throws InterruptedException {
        var first = Cells.written(XLSX, List.of("a", "b", "c", "d", "e"), Cells.KINDS, Cells.random(7, 50));
        // The library writes down the second in which it ran.
        Thread.sleep(1100);
        assertThat(Cells.written(XLSX, List.of("a", "b", "c", "d", "e"), Cells.KINDS, Cells.random(7, 50)))
                .isEqualTo(first);
    }

    private static @Nullable Object value(@Nullable Cell cell, CellKind kind) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC ->
                kind == CellKind.DATE
                        ? LocalDate.from(cell.getLocalDateTimeCellValue()).toString()
                        : new DataFormatter().formatCellValue(cell);
            default -> cell.getStringCellValue();
        };
    }

    private static String plain(@Nullable Object cell) {
        return cell == null ? "" : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static CellType number(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(1).getCellType();
    }

    private static List<@Nullable Object> row(String text, @Nullable Object number) {
        return Arrays.asList(text, number, null, null, null);
    }

    private static XSSFWorkbook read(List<List<@Nullable Object>> rows) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(Cells.written(XLSX, List.of("a", "b", "c", "d", "e"), Cells.KINDS, rows)));
    }
}
