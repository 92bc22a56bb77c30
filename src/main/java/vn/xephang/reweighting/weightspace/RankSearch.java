package vn.xephang.reweighting.weightspace;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the best or worst rank of a unit all over a space: branch and bound.
 *
 * <p>The planes where rivals are level divide the space into cells, all over which the rank is the same. The best rank is had at
 * a corner of some cell, ties counting for the unit; the worst inside of one. Of the cells that may still hold better than what
 * was found, the most promising is divided, until none is left: then what was found is exact. Where the steps run out before,
 * the cells left say how much better it could be at most.
 */
public final class RankSearch {
    private static final int STEPS = 60_000;

    private final Rivals rivals;
    private final Side side;
    private final Effort effort = new Effort(STEPS);
    private final PriorityQueue<Cell> cells;
    private Found found;

    private RankSearch(Rivals rivals, Side side, WholeVector start) {
        this.rivals = rivals;
        this.side = side;
        Comparator<Cell> promising = Comparator.comparingInt(cell -> cell.bound(side));
        cells = new PriorityQueue<>((side == Side.BEST ? promising : promising.reversed())
                .thenComparing(Comparator.comparingInt(Cell::ahead).reversed()));
        found = new Found(start, rivals.ahead(start), false);
    }

    /** @param start weights of the space that are looked at whatever else is: the end is never short of what they give */
    public static RankExtreme find(Rivals rivals, Side side, WholeVector start) {
        return new RankSearch(rivals, side, start).extreme();
    }

    private RankExtreme extreme() {
        outset().forEach(weights -> lookAt(new Found(weights, rivals.ahead(weights), false)));
        int bound = search();
        return RankExtreme.of(rivals, found.weights(), rivals.rank(found.ahead()), rivals.rank(bound));
    }

    /** The middle, the most and the least of each weight: something is looked at even where there are too many corners. */
    private Stream<WholeVector> outset() {
        var space = rivals.space();
        var ends = IntStream.range(0, space.size())
                .mapToObj(i -> WholeVector.axis(i, space.size()))
                .flatMap(axis -> Stream.of(space.most(axis), space.least(axis)));
        return Stream.concat(Stream.of(space.middle()), ends);
    }

    /** How many contested rivals are ahead at this end, as far as that is proved. */
    private int search() {
        var space = rivals.space();
        var contested = rivals.contested();
        var corners = space.corners().stream()
                .map(weights -> Corner.of(weights, Walls.bounds(space.bounds(weights), contested.size()), contested))
                .toList();
        if (corners.isEmpty()) {
            return side == Side.BEST ? 0 : contested.size();
        }
        add(Cell.whole(corners, space.size(), contested.size()));
        while (!cells.isEmpty()) {
            var cell = cells.remove();
            if (!side.isFurther(cell.bound(side), found.ahead())) {
                break;
            }
            var parts = cell.divided(cell.dividing(), contested, effort);
            if (effort.isSpent()) {
                return cell.bound(side);
            }
            parts.forEach(this::add);
        }
        return found.ahead();
    }

    private void add(Cell cell) {
        var settled = cell.settled(side);
        effort.spend(rivals.contested().size());
        var middle = settled.middle();
        lookAt(new Found(middle, rivals.ahead(middle), true));
        settled.corners()
                .forEach(corner ->
                        lookAt(new Found(corner.weights(), corner.ahead().cardinality(), false)));
        if (side.isFurther(settled.bound(side), found.ahead())) {
            cells.add(settled);
        }
    }

    /** Of weights that are equally good, those inside a cell are kept: near them, rounder ones are as good. */
    private void lookAt(Found other) {
        if (side.isFurther(other.ahead(), found.ahead())
                || other.ahead() == found.ahead() && other.isInside() && !found.isInside()) {
            found = other;
        }
    }

    private record Found(WholeVector weights, int ahead, boolean isInside) {}
}
