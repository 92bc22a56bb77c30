package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

final class RowsFillTheirColumns implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return files.names().stream()
                .flatMap(name -> files.rows(name).stream())
                .filter(row -> !isFull(row))
                .map(row -> row.fault(
                        "the number of fields is %d; %d are expected",
                        row.fields().size(), row.header().size()));
    }

    static boolean isFull(CsvRow row) {
        return row.fields().size() == row.header().size();
    }
}
