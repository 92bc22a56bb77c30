package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** A month is dated by its first day, a year by its first of January, so that one period has one date. */
final class DatesFitTheirPrecision implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return files.rows("portal_claim").stream().flatMap(DatesFitTheirPrecision::fault);
    }

    private static Stream<Fault> fault(CsvRow claim) {
        var given = claim.date("as_of");
        var expected = switch (claim.text("as_of_precision")) {
            case "MONTH" -> given.withDayOfMonth(1);
            case "YEAR" -> given.withDayOfYear(1);
            default -> given;
        };
        return given.equals(expected)
                ? Stream.empty()
                : Stream.of(claim.fault(
                        "as_of is %s with as_of_precision %s; its first day %s is expected",
                        given, claim.text("as_of_precision"), expected));
    }
}
