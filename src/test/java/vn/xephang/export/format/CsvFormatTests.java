package vn.xephang.export.format;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xephang.export.table.CellKind;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFormatTests {
    private static final TableFormat CSV = new CsvFormat(false);

    @Test
    void linesEndAndFieldsAreQuotedAsTheStandardHasIt() {
        assertThat(csv(Arrays.asList("a,b", "say \"x\"", "two\nlines", "Hòa Bắc")))
                .isEqualTo("c0,c1,c2,c3\r\n\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",Hòa Bắc\r\n");
    }

    @Test
    void numbersKeepTheirDigitsAndAreNeverTouched() {
        assertThat(csv(Arrays.asList(new BigDecimal("97.20"), -20, new BigDecimal("-0.5"), new BigDecimal("1E+3"))))
                .isEqualTo("c0,c1,c2,c3\r\n97.20,-20,-0.5,1000\r\n");
    }

    @Test
    void unknownZeroAndEmptyAreThreeThings() {
        assertThat(csv(Arrays.asList(null, 0, "", false))).isEqualTo("c0,c1,c2,c3\r\n,0,\"\",false\r\n");
    }

    @Test
    void aRowOfOneEmptyCellIsNoEmptyLine() {
        assertThat(csv(Collections.singletonList(null))).isEqualTo("c0\r\n\"\"\r\n");
    }

    @Test
    void excelGetsAByteOrderMarkIfAsked() {
        var bytes = Cells.written(new CsvFormat(true), List.of("tên"), List.of(CellKind.TEXT), List.of());
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFFtên\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "-",
                "=",
                "'=1",
                "''@x",
                "+84 236 3822",
                "-2+3|cmd",
                "=HYPERLINK(\"http://x\")"
            })
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a=1", "'tis", "1-2", "-3", "+31", "-2,5 %", "+1.682", "97%", "Hòa Vang", "'", "'-3", " x"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsWrittenIsReadAgain(long seed) {
        var rows = Cells.random(seed, 400);
        var text = new String(
                Cells.written(CSV, List.of("a", "b", "c", "d", "e"), Cells.KINDS, rows), StandardCharsets.UTF_8);
        var read = CsvReader.builder().ofCsvRecord(text).stream().skip(1).toList();
        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            var fields = read.get(i).getFields().stream()
                    .map(CsvFormatTests::unguarded)
                    .toList();
            assertThat(fields)
                    .isEqualTo(rows.get(i).stream().map(CsvFormatTests::plain).toList());
        }
    }

    /** Nothing that begins with what a spreadsheet runs may be left, whatever stands before it. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void noFieldIsRun(long seed) {
        var run = Pattern.compile("[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);
        var number = Pattern.compile("[+-]?[0-9.,]+\\h?%?");
        var text = new String(
                Cells.written(CSV, List.of("a", "b", "c", "d", "e"), Cells.KINDS, Cells.random(seed, 2000)),
                StandardCharsets.UTF_8);
        assertThat(CsvReader.builder().ofCsvRecord(text).stream().flatMap(row -> row.getFields().stream()))
                .filteredOn(field -> run.matcher(field.strip()).matches())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field).matches(number));
    }

    private static String unguarded(String field) {
        return field.startsWith("'") && FormulaGuard.guarded(field.substring(1)).equals(field)
                ? field.substring(1)
                : field;
    }

    private static String plain(@Nullable Object cell) {
        return cell == null ? "" : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static String csv(List<@Nullable Object> row) {
        var headers = IntStream.range(0, row.size()).mapToObj(i -> "c" + i).toList();
        var kinds = Collections.nCopies(row.size(), CellKind.TEXT);
        return new String(Cells.written(CSV, headers, kinds, List.of(row)), StandardCharsets.UTF_8);
    }
}
