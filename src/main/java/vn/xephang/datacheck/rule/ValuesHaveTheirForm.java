package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.Column;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;
import vn.xephang.datacheck.table.Layout;

final class ValuesHaveTheirForm implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return Layout.all().stream()
                .flatMap(layout -> files.rows(layout.table()).stream()
                        .filter(RowsFillTheirColumns::isFull)
                        .flatMap(row -> faults(layout, row)));
    }

    private static Stream<Fault> faults(Layout layout, CsvRow row) {
        return layout.columns().stream()
                .filter(column -> row.header().contains(column.name()))
                .filter(column -> !isWellFormed(column, row.text(column.name())))
                .map(column -> row.fault(
                        "%s is %s; %s is expected",
                        column.name(),
                        Shown.of(row.text(column.name())),
                        column.form().description()));
    }

    private static boolean isWellFormed(Column column, String value) {
        return value.isEmpty() ? column.mayBeEmpty() : column.form().accepts().test(value);
    }
}
