package vn.xephang.datacheck.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;
import vn.xephang.datacheck.table.Layout;

/** By a claim, or as a parent: a unit that nothing is known of has no place among the figures. */
final class UnitsAreSpokenOf implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var inClaims = Layout.ofClaims()
                .filter(layout -> layout.has("unit_code"))
                .flatMap(layout -> files.rows(layout.table()).stream())
                .map(claim -> claim.text("unit_code"));
        var asParents = files.rows("unit").stream().map(unit -> unit.text("parent_unit_code"));
        var spokenOf = Stream.concat(inClaims, asParents).collect(Collectors.toSet());
        return files.rows("unit").stream()
                .filter(unit -> !spokenOf.contains(unit.text("unit_code")))
                .map(unit -> unit.fault(
                        "unit_code is %s, which no claim and no parent_unit_code names; one at least is expected",
                        unit.text("unit_code")));
    }
}
