package vn.xephang.datacheck.rule;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** After two units at rank 2 comes rank 4: a third at rank 3 means that one of the ranks is wrong. */
final class TiesSkipRanks implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var sizes = new GroupSizes(files);
        return files.rows("rank_claim").stream()
                .filter(claim -> claim.is("is_preferred") && !OpenRanksAreNotPreferred.isOpen(claim))
                .collect(Collectors.groupingBy(sizes::rankingOf))
                .values()
                .stream()
                .flatMap(ranking -> faults(ranking, sizes));
    }

    private static Stream<Fault> faults(List<CsvRow> ranking, GroupSizes sizes) {
        var places = ranking.stream()
                .collect(Collectors.groupingBy(claim -> claim.whole("rank_best"), TreeMap::new, Collectors.toList()));
        return places.entrySet().stream().flatMap(place -> {
            int next = place.getKey() + place.getValue().size();
            var skipped = places.subMap(place.getKey() + 1, next).values();
            var within = skipped.stream().flatMap(List::stream).map(claim -> fault(claim, place.getValue(), next));
            return Stream.concat(within, tooMany(place.getValue(), next - 1, sizes));
        });
    }

    private static Fault fault(CsvRow claim, List<CsvRow> tied, int next) {
        return claim.fault(
                "rank_best is %s, but %d units are at rank %s (line %s); the next rank is %d",
                claim.text("rank_best"), tied.size(), tied.get(0).text("rank_best"), lines(tied), next);
    }

    /** Two units cannot share the last rank of 24: they share rank 23. */
    private static Stream<Fault> tooMany(List<CsvRow> tied, int last, GroupSizes sizes) {
        var claim = tied.get(tied.size() - 1);
        // A rank beyond the group by itself is another rule's.
        return tied.size() == 1 || last <= sizes.of(claim) || claim.whole("rank_best") > sizes.of(claim)
                ? Stream.empty()
                : Stream.of(claim.fault(
                        "%d units are at rank %s (line %s), so down to rank %d; %s has %d units",
                        tied.size(),
                        claim.text("rank_best"),
                        lines(tied),
                        last,
                        sizes.rankingOf(claim),
                        sizes.of(claim)));
    }

    private static String lines(List<CsvRow> rows) {
        return rows.stream().map(row -> String.valueOf(row.line())).collect(Collectors.joining(", "));
    }
}
