package vn.xephang.reweighting;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.xephang.rankingindex.Component;
import vn.xephang.reweighting.weightspace.RankExtreme;
import vn.xephang.reweighting.weightspace.RankSearch;
import vn.xephang.reweighting.weightspace.Rivals;
import vn.xephang.reweighting.weightspace.Side;
import vn.xephang.reweighting.weightspace.WeightSpace;
import vn.xephang.reweighting.weightspace.WholeVector;

/**
 * The ranks that a unit has over all weights of a range. Each end is looked for when it is asked for, since that is by far the
 * dearest figure here.
 *
 * @param start weights of the range: the caller's own where these lie in it
 * @param components those that count, in the order of the weights
 */
record RankRange(ScoreSheet sheet, int unit, WeightSpace range, WholeVector start, List<EditionComponent> components) {
    public End best() {
        return end(Side.BEST);
    }

    public End worst() {
        return end(Side.WORST);
    }

    private End end(Side side) {
        var rivals = Rivals.of(range, sheet.leads(unit));
        return new End(RankSearch.find(rivals, side, start), components);
    }

    /** An end of the range, with the components by name. */
    record End(RankExtreme extreme, List<EditionComponent> components) {
        public int rank() {
            return extreme.rank();
        }

        public int bound() {
            return extreme.bound();
        }

        public boolean exact() {
            return extreme.isExact();
        }

        public List<WitnessWeight> weights() {
            return IntStream.range(0, components.size())
                    .mapToObj(i -> new WitnessWeight(
                            components.get(i).component(), extreme.weights().get(i)))
                    .toList();
        }
    }

    /** A component with a weight that gives a rank. */
    record WitnessWeight(Component component, BigDecimal weight) {}
}
