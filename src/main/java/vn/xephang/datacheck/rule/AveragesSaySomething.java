package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** A number, a direction since an earlier year, or both. */
final class AveragesSaySomething implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return files.rows("component_average_claim").stream().flatMap(AveragesSaySomething::fault);
    }

    private static Stream<Fault> fault(CsvRow claim) {
        if (claim.has("trend") && !claim.has("since_year")) {
            return Stream.of(claim.fault("trend is %s without since_year; a trend names both", claim.text("trend")));
        }
        if (claim.has("since_year") && !claim.has("trend")) {
            return Stream.of(
                    claim.fault("since_year is %s without trend; a trend names both", claim.text("since_year")));
        }
        return claim.has("average") || claim.has("trend")
                ? Stream.empty()
                : Stream.of(claim.fault("average and trend are empty; one of them at least is expected"));
    }
}
