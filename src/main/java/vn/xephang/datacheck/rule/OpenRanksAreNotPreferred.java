package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** Open is a rank of which a source says only between which two it lies. */
final class OpenRanksAreNotPreferred implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return files.rows("rank_claim").stream()
                .filter(claim -> isOpen(claim) && claim.is("is_preferred"))
                .map(claim -> claim.fault(
                        "is preferred though it leaves the rank open between %s and %s; a preferred claim must name one rank",
                        claim.text("rank_best"), claim.text("rank_worst")));
    }

    static boolean isOpen(CsvRow claim) {
        return !claim.text("rank_best").equals(claim.text("rank_worst"));
    }
}
