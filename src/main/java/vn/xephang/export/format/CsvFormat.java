package vn.xephang.export.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import vn.xephang.export.table.CellKind;

/**
 * Comma-separated values after RFC 4180, in UTF-8.
 *
 * @param bom whether the file begins with a byte order mark, without which Excel takes UTF-8 for another encoding
 */
public record CsvFormat(boolean bom) implements TableFormat {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.parseMediaType("text/csv;charset=utf-8;header=present");
    }

    @Override
    public TableFormat forExcel() {
        return new CsvFormat(true);
    }

    @Override
    public TableWriter open(OutputStream out, List<String> headers, List<CellKind> kinds) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (bom) {
            text.write(BYTE_ORDER_MARK);
        }
        var writer = new Rows(text, kinds.size() == 1);
        writer.row(headers);
        return writer;
    }

    private static final class Rows implements TableWriter {
        private final CsvWriter csv;
        private final boolean isOneColumn;

        Rows(Writer text, boolean isOneColumn) {
            // Nothing stays empty, an empty text is a pair of quotes: unknown and empty are two things.
            csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .quoteStrategy(QuoteStrategies.EMPTY)
                    .build(text);
            this.isOneColumn = isOneColumn;
        }

        @Override
        public void row(List<? extends @Nullable Object> cells) {
            var texts = new ArrayList<@Nullable String>();
            cells.forEach(cell -> texts.add(text(cell)));
            // Readers pass over empty lines, and the row would be lost.
            csv.writeRecord(isOneColumn && texts.get(0) == null ? List.of("") : texts);
        }

        @Override
        public void flush() throws IOException {
            csv.flush();
        }

        @Override
        public void finish() throws IOException {
            csv.flush();
        }

        private static @Nullable String text(@Nullable Object cell) {
            if (cell instanceof String text) {
                return FormulaGuard.guarded(text);
            }
            return cell instanceof BigDecimal number ? number.toPlainString() : cell == null ? null : cell.toString();
        }
    }
}
