package vn.xephang.reweighting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xephang.reweighting.ReweightedEntry.Ranks;
import vn.xephang.reweighting.weightspace.WeightSpace;
import vn.xephang.reweighting.weightspace.WholeVector;

/** Ranks units by exact sums. */
final class Standings {
    private final List<UnitScores> units;
    private final Weighting weighting;
    private final ScoreSheet sheet;
    private final List<BigInteger> weights;

    /** @param units by code, each with a score in every component that counts */
    Standings(List<UnitScores> units, Weighting weighting, WeightingBasis basis) {
        this.units = units;
        this.weighting = weighting;
        this.sheet = basis == WeightingBasis.POINTS
                ? ScoreSheet.ofPoints(units)
                : ScoreSheet.ofShares(
                        units,
                        weighting.needed().stream()
                                .map(component -> Objects.requireNonNull(component.maximumScore()))
                                .toList());
        this.weights = weighting.places().stream().map(weighting.weights()::get).toList();
    }

    /** Every unit, best first, equal ones by code. */
    List<ReweightedEntry> entries() {
        var sums = IntStream.range(0, units.size())
                .mapToObj(unit -> sheet.sum(unit, weights))
                .toList();
        // Units come by code, and sorting leaves equal ones in their order.
        var order = IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparing(sums::get, Comparator.reverseOrder()))
                .toList();
        var range = range();
        var entries = new ArrayList<ReweightedEntry>();
        var ranks = new Ranks(0, 0, 0);
        for (int place = 1; place <= order.size(); place++) {
            int unit = order.get(place - 1);
            boolean isTied = place > 1 && sums.get(order.get(place - 2)).equals(sums.get(unit));
            ranks = isTied
                    ? new Ranks(ranks.competition(), ranks.dense(), place)
                    : new Ranks(place, ranks.dense() + 1, place);
            entries.add(new ReweightedEntry(
                    units.get(unit), sheet.score(sums.get(unit), weights), ranks, rankRange(unit, range)));
        }
        return entries;
    }

    private @Nullable RankRange rankRange(int unit, @Nullable WeightSpace range) {
        if (range == null) {
            return null;
        }
        var own = WholeVector.of(weights);
        return new RankRange(sheet, unit, range, range.contains(own) ? own : range.middle(), weighting.needed());
    }

    /** Of the components that count alone; one for all units, since its corners are worked out once. */
    private @Nullable WeightSpace range() {
        var range = weighting.range();
        return range == null ? null : range.of(weighting.places());
    }
}
