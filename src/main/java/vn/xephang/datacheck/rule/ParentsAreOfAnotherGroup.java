package vn.xephang.datacheck.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** A commune's parent is a district, and nothing is above itself. */
final class ParentsAreOfAnotherGroup implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var units = files.rows("unit").stream().collect(Collectors.toMap(unit -> unit.text("unit_code"), unit -> unit));
        return units.values().stream().flatMap(unit -> fault(unit, units));
    }

    private static Stream<Fault> fault(CsvRow unit, Map<String, CsvRow> units) {
        var parent = units.get(unit.text("parent_unit_code"));
        if (parent == null) {
            return Stream.empty();
        }
        if (parent == unit) {
            return Stream.of(unit.fault("parent_unit_code is the unit itself; another unit is expected"));
        }
        if (parent.text("group_code").equals(unit.text("group_code"))) {
            return Stream.of(unit.fault(
                    "parent_unit_code is %s of the same group %s; a unit of another group is expected",
                    parent.text("unit_code"), unit.text("group_code")));
        }
        return isAbove(unit, parent, units)
                ? Stream.of(unit.fault(
                        "parent_unit_code is %s, which is below the unit itself; a unit above it is expected",
                        parent.text("unit_code")))
                : Stream.empty();
    }

    private static boolean isAbove(CsvRow unit, CsvRow parent, Map<String, CsvRow> units) {
        var seen = new HashSet<CsvRow>();
        var above = units.get(parent.text("parent_unit_code"));
        while (above != null && above != unit && seen.add(above)) {
            above = units.get(above.text("parent_unit_code"));
        }
        return above == unit;
    }
}
