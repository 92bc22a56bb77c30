package vn.xephang.datacheck.rule;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** A share, in percent, is a share of something and no more than all of it. */
final class SharesFitTheirBase implements Rule {
    private static final BigDecimal ALL = new BigDecimal(100);

    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var shares = files.rows("portal_metric").stream()
                .filter(metric -> metric.text("measurement_unit").equals("percent"))
                .map(metric -> metric.text("metric_code"))
                .collect(Collectors.toSet());
        return Stream.concat(
                files.rows("portal_claim").stream().flatMap(claim -> fault(claim, "value", shares)),
                files.rows("portal_target").stream().flatMap(target -> fault(target, "threshold", shares)));
    }

    private static Stream<Fault> fault(CsvRow row, String column, Set<String> shares) {
        if (!shares.contains(row.text("metric_code"))) {
            return Stream.empty();
        }
        if (!row.has("base_code")) {
            return Stream.of(row.fault(
                    "base_code is empty; %s is in percent, so what it is a share of is expected",
                    row.text("metric_code")));
        }
        var share = row.number(column);
        return share.signum() < 0 || share.compareTo(ALL) > 0
                ? Stream.of(row.fault("%s is %s percent; 0 to 100 is expected", column, row.text(column)))
                : Stream.empty();
    }
}
