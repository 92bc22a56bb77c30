package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

final class TargetsEndAfterTheirStart implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return files.rows("portal_target").stream()
                .filter(target ->
                        target.has("starts_on") && target.date("deadline").isBefore(target.date("starts_on")))
                .map(target -> target.fault(
                        "deadline is %s; starts_on %s or later is expected",
                        target.text("deadline"), target.text("starts_on")));
    }
}
