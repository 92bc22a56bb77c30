package vn.xephang.datacheck.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;
import vn.xephang.datacheck.table.Layout;

final class FilesArePresent implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var tables = Layout.all().stream().map(Layout::table).toList();
        var missing = tables.stream()
                .filter(table -> !files.names().contains(table))
                .map(table -> new Fault(files.file(table), 0, "is missing"));
        var unknown = files.names().stream()
                .filter(name -> !tables.contains(name))
                .map(name -> new Fault(files.file(name), 0, "belongs to no table; the tables are " + join(tables)));
        return Stream.concat(missing, unknown);
    }

    private static String join(List<String> tables) {
        return String.join(", ", tables);
    }
}
