package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.Column;
import vn.xephang.datacheck.table.CsvTable;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;
import vn.xephang.datacheck.table.Layout;

final class ColumnsAreKnown implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return Layout.all().stream()
                .filter(layout -> !files.table(layout.table()).header().isEmpty())
                .flatMap(layout -> faults(layout, files.table(layout.table())));
    }

    private static Stream<Fault> faults(Layout layout, CsvTable table) {
        var columns = layout.columns().stream().map(Column::name).toList();
        var header = table.header();
        var missing = columns.stream()
                .filter(column -> !header.contains(column))
                .map(column -> table.fault(1, "has no column %s", column));
        var unknown = header.stream()
                .filter(column -> !columns.contains(column))
                .map(column -> table.fault(
                        1,
                        "has an unknown column %s; the columns are %s",
                        Shown.of(column),
                        String.join(", ", columns)));
        var repeated = columns.stream()
                .filter(column -> header.indexOf(column) != header.lastIndexOf(column))
                .map(column -> table.fault(1, "has the column %s twice", column));
        return Stream.of(missing, unknown, repeated).flatMap(each -> each);
    }
}
