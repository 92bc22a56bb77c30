package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

final class FilesAreReadable implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return files.names().stream().flatMap(name -> files.table(name).faults().stream());
    }
}
