package vn.xephang.datacheck.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** Each count, and what one source counts together; what two sources count may differ. */
final class ClassCountsFitTheirGroup implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var sizes = new GroupSizes(files);
        return files.rows("classification_count_claim").stream()
                .filter(claim -> claim.has("unit_count"))
                .collect(Collectors.groupingBy(claim -> List.of(sizes.rankingOf(claim), claim.text("source_code"))))
                .values()
                .stream()
                .flatMap(claims -> faults(claims, sizes.of(claims.get(0)), sizes));
    }

    private static Stream<Fault> faults(List<CsvRow> claims, int size, GroupSizes sizes) {
        var tooLarge = claims.stream()
                .filter(claim -> claim.whole("unit_count") > size)
                .map(claim -> claim.fault(
                        "unit_count is %s; %s has %d units", claim.text("unit_count"), sizes.rankingOf(claim), size))
                .toList();
        return tooLarge.isEmpty() ? sum(claims, size, sizes) : tooLarge.stream();
    }

    private static Stream<Fault> sum(List<CsvRow> claims, int size, GroupSizes sizes) {
        int sum = claims.stream().mapToInt(claim -> claim.whole("unit_count")).sum();
        var last = claims.get(claims.size() - 1);
        return sum <= size
                ? Stream.empty()
                : Stream.of(last.fault(
                        "the counts of %s add up to %d; %s has %d units",
                        last.text("source_code"), sum, sizes.rankingOf(last), size));
    }
}
