package vn.xephang.citation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The published claims as their files have them, past database and server. */
final class PublishedClaims {
    private PublishedClaims() {}

    /** Who states the claims of a file that are served, where columns have one of some values. */
    static Set<String> sources(String file, Map<String, String> columns) {
        return values(file, "source_code", columns);
    }

    static Set<String> values(String file, String wanted, Map<String, String> columns) {
        var values = new TreeSet<String>();
        rows(file).stream()
                .filter(row -> row.findField("is_preferred").orElse("true").equals("true"))
                .filter(row -> columns.entrySet().stream()
                        .allMatch(column ->
                                List.of(column.getValue().split(" ")).contains(row.getField(column.getKey()))))
                .forEach(row -> values.add(row.getField(wanted)));
        return values;
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of("db/data", file + ".csv"))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
