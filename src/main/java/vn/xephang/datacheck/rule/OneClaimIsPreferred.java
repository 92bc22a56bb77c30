package vn.xephang.datacheck.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;
import vn.xephang.datacheck.table.Layout;

/** Of each figure, so that it is known which claim is served. A rank that its source leaves open is no figure to serve. */
final class OneClaimIsPreferred implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return Layout.ofClaims()
                .flatMap(layout -> files.rows(layout.table()).stream()
                        .filter(claim -> !OpenRanksAreNotPreferred.isOpen(claim))
                        .collect(Collectors.groupingBy(claim -> claim.texts(layout.figure())))
                        .values()
                        .stream()
                        .flatMap(claims -> faults(claims, layout.figure())));
    }

    private static Stream<Fault> faults(List<CsvRow> claims, List<String> figure) {
        var preferred =
                claims.stream().filter(claim -> claim.is("is_preferred")).toList();
        if (preferred.isEmpty()) {
            var first = claims.get(0);
            return Stream.of(first.fault("no claim of %s is preferred; one must be", Named.of(first, figure)));
        }
        return preferred.stream()
                .skip(1)
                .map(claim -> claim.fault(
                        "is preferred as line %d is, for %s; one claim may be",
                        preferred.get(0).line(), Named.of(claim, figure)));
    }
}
