package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

final class ChangesLookBack implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return Stream.of("rank_change_claim", "component_average_claim")
                .flatMap(table -> files.rows(table).stream())
                .filter(claim -> claim.has("since_year") && claim.whole("since_year") >= claim.whole("year"))
                .map(claim -> claim.fault(
                        "since_year is %s; a year before %s is expected",
                        claim.text("since_year"), claim.text("year")));
    }
}
