package vn.xephang.datacheck.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;
import vn.xephang.datacheck.table.Layout;

/** No key twice, so also: no source states the same figure twice. */
final class RowsAreUnique implements Rule {
    /** Besides the keys: what orders rows does so only if no two share a place. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "unit_group", List.of("ordinal"),
            "portal_metric", List.of("ordinal"),
            "edition_classification", List.of("index_code", "year", "ordinal"),
            "edition_component", List.of("index_code", "year", "ordinal"),
            "portal_target_document", List.of("target_code", "document_source_code"));

    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return Layout.all().stream().flatMap(layout -> {
            var rows = files.rows(layout.table());
            var also = ALSO.getOrDefault(layout.table(), List.of());
            return Stream.concat(repeated(rows, layout.key()), also.isEmpty() ? Stream.empty() : repeated(rows, also));
        });
    }

    private static Stream<Fault> repeated(List<CsvRow> rows, List<String> key) {
        var first = new HashMap<List<String>, CsvRow>();
        rows.forEach(row -> first.putIfAbsent(row.texts(key), row));
        return rows.stream()
                .filter(row -> first.get(row.texts(key)) != row)
                .map(row -> row.fault(
                        "%s is that of line %d; each may occur once",
                        Named.of(row, key),
                        first.getOrDefault(row.texts(key), row).line()));
    }
}
