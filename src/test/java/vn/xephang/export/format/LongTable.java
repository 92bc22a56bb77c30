package vn.xephang.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import vn.xephang.export.table.CellKind;

/** A program that writes a table of a hundred thousand long rows, no two cells of which are alike. */
final class LongTable {
    static final int ROWS = 100_000;
    private static final int COLUMNS = 12;
    private static final int PAGE = 100;

    private LongTable() {}

    public static void main(String[] arguments) throws IOException {
        var format = arguments[0].equals("csv") ? new CsvFormat(false) : new XlsxFormat();
        var headers = IntStream.range(0, COLUMNS).mapToObj(i -> "c" + i).toList();
        var writer = format.open(OutputStream.nullOutputStream(), headers, Collections.nCopies(COLUMNS, CellKind.TEXT));
        for (int row = 0; row < ROWS; row++) {
            var cells = new Object[COLUMNS];
            for (int column = 0; column < COLUMNS; column++) {
                cells[column] = column % 4 == 0
                        ? BigDecimal.valueOf(row * COLUMNS + column, 2)
                        : "Câu tổng hợp số " + row + "." + column + " " + "dài ".repeat(20);
            }
            writer.row(Arrays.asList(cells));
            if (row % PAGE == PAGE - 1) {
                writer.flush();
            }
        }
        writer.finish();
        System.out.println(ROWS);
    }
}
