package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

final class ParentsHaveASource implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return files.rows("unit").stream()
                .filter(unit -> unit.has("parent_unit_code") != unit.has("parent_source_code"))
                .map(unit -> unit.fault(
                        "parent_unit_code is %s and parent_source_code is %s; both or neither are expected",
                        Shown.of(unit.text("parent_unit_code")), Shown.of(unit.text("parent_source_code"))));
    }
}
