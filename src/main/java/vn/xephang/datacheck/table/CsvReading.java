package vn.xephang.datacheck.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one file as PostgreSQL's COPY will, and names what the two might read differently. */
final class CsvReading implements FieldModifier {
    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final List<CsvRecord> records = new ArrayList<>();

    private CsvReading(String file) {
        this.file = file;
    }

    static CsvTable read(String file, byte[] bytes) {
        // Never longer than the bytes, so that decoding ends at their end or at the first that is wrong.
        var text = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            return CsvTable.unreadable(file, line, "holds bytes that are not UTF-8");
        }
        return new CsvReading(file).read(text.toString());
    }

    private CsvTable read(String text) {
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(CsvRecordHandler.of(handler -> handler.fieldModifier(this)), text)) {
            reader.forEach(records::add);
        } catch (CsvParseException unexpected) {
            faults.add(afterLastRecord());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return records.isEmpty() ? CsvTable.unreadable(file, 1, "has no header") : table();
    }

    private CsvTable table() {
        var header = records.get(0).getFields();
        var rows = records.stream()
                .skip(1)
                .map(row -> new CsvRow(file, row.getStartingLineNumber(), header, row.getFields()))
                .toList();
        return new CsvTable(file, header, rows, List.copyOf(faults));
    }

    private Fault afterLastRecord() {
        long line = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
        return new Fault(file, line, "a comma or the end of the line must follow a closing quote");
    }

    /** Changes nothing; only here is it told whether a field was quoted. */
    @Override
    public String modify(long line, int index, boolean quoted, String field) {
        if (quoted && field.isEmpty()) {
            faults.add(new Fault(
                    file,
                    line,
                    "field %d is \"\"; leave a field that says nothing without quotes".formatted(index + 1)));
        } else if (!quoted && field.contains("\"")) {
            faults.add(new Fault(
                    file,
                    line,
                    "field %d holds a quote; put the whole field in quotes and double it".formatted(index + 1)));
        }
        return field;
    }
}
