package vn.xephang.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.table.CellKind;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Numbers, days, moments and booleans are cells of their kind; what such a cell cannot hold exactly is text. */
final class XlsxWriter implements TableWriter {
    private static final int MOST_CHARACTERS = 32_767;
    private static final int MOST_WIDE = 60;
    private static final int EXACT_DIGITS = 15;
    /** Before it Excel's calendar has a day that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final StableArchive out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<CellKind> kinds;
    private int line;

    XlsxWriter(OutputStream stream, List<String> headers, List<CellKind> kinds) {
        out = new StableArchive(stream);
        workbook = new Workbook(out, "Xephang", null);
        // It is compressed once it is packed anew.
        workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        sheet = workbook.newWorksheet("Table");
        sheet.freezePane(0, 1);
        this.kinds = kinds;
        for (int column = 0; column < headers.size(); column++) {
            text(column, headers.get(column));
            sheet.width(column, width(kinds.get(column), headers.get(column)));
        }
        sheet.range(0, 0, 0, headers.size() - 1).style().bold().set();
        line = 1;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell != null) {
                write(column, kinds.get(column), cell);
            }
        }
        line++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
        out.finish();
    }

    /** Set here, since the library would measure what it still has in the memory. */
    private static int width(CellKind kind, String header) {
        var least = kind == CellKind.TEXT || kind == CellKind.DATE_TIME ? 24 : 12;
        return Math.min(MOST_WIDE, Math.max(least, header.length() + 2));
    }

    private void write(int column, CellKind kind, Object cell) {
        if (cell instanceof Boolean truth) {
            sheet.value(line, column, truth);
        } else if (cell instanceof Number number) {
            number(column, new BigDecimal(number.toString()));
        } else if (kind == CellKind.DATE) {
            date(column, LocalDate.parse(cell.toString()));
        } else if (kind == CellKind.DATE_TIME) {
            moment(column, OffsetDateTime.parse(cell.toString()));
        } else {
            text(column, cell.toString());
        }
    }

    /** Shown with as many decimals as it has: 97.20 keeps its zero. */
    private void number(int column, BigDecimal number) {
        if (number.precision() > EXACT_DIGITS) {
            text(column, number.toPlainString());
            return;
        }
        sheet.value(line, column, number);
        var decimals = Math.max(0, number.scale());
        sheet.style(line, column)
                .format(decimals == 0 ? "0" : "0." + "0".repeat(decimals))
                .set();
    }

    private void date(int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(column, day.toString());
            return;
        }
        sheet.value(line, column, day);
        sheet.style(line, column).format("yyyy-mm-dd").set();
    }

    /** In universal time, since a cell knows no other; to the second, since it is no more exact. */
    private void moment(int column, OffsetDateTime moment) {
        var universal = moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        if (universal.getNano() != 0 || universal.toLocalDate().isBefore(FIRST_DAY)) {
            text(column, moment.toString());
            return;
        }
        sheet.value(line, column, universal);
        sheet.style(line, column).format("yyyy-mm-dd hh:mm:ss").set();
    }

    private void text(int column, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Refusal(
                    ErrorCode.LIMIT_EXCEEDED,
                    "A text of this table has %,d characters; a cell of Excel holds at most %,d. Ask for CSV."
                            .formatted(text.length(), MOST_CHARACTERS),
                    Map.of());
        }
        sheet.inlineString(line, column, XlsxText.of(text));
    }
}
