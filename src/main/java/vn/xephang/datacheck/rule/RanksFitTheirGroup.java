package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

final class RanksFitTheirGroup implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var sizes = new GroupSizes(files);
        return files.rows("rank_claim").stream().flatMap(claim -> fault(claim, sizes));
    }

    private static Stream<Fault> fault(CsvRow claim, GroupSizes sizes) {
        int best = claim.whole("rank_best");
        int worst = claim.whole("rank_worst");
        if (best > worst) {
            return Stream.of(claim.fault("rank_worst is %d; rank_best %d or more is expected", worst, best));
        }
        return worst <= sizes.of(claim)
                ? Stream.empty()
                : Stream.of(claim.fault(
                        "rank_worst is %d; %s has %d units", worst, sizes.rankingOf(claim), sizes.of(claim)));
    }
}
