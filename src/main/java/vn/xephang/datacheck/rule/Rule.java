package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** Something that must be true of the figures, said by the name of the class; it tells where it is not. */
public interface Rule {
    Stream<Fault> faults(FigureFiles files);
}
