package vn.xephang.datacheck.rule;

import java.util.List;
import java.util.stream.Collectors;
import vn.xephang.datacheck.table.CsvRow;

/** How a fault names a row: by columns and what is in them. */
final class Named {
    private Named() {}

    static String of(CsvRow row, List<String> columns) {
        return columns.stream()
                .map(column -> column + " " + (row.has(column) ? row.text(column) : "(empty)"))
                .collect(Collectors.joining(", "));
    }
}
