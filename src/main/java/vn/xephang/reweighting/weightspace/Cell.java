package vn.xephang.reweighting.weightspace;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the space, by its corners, with what is settled all over it.
 *
 * @param walls the planes that may bound it
 * @param open the contested rivals that are not yet ahead, or not, all over it
 * @param ahead how many of the settled ones are ahead
 */
record Cell(List<Corner> corners, Walls walls, BitSet open, int ahead) {
    private static final int MOST_FOR_EVEN_PARTS = 4;

    /** The whole space. */
    static Cell whole(List<Corner> corners, int components, int rivals) {
        var walls = Walls.bounds(Collections.nCopies(2 * components, true), rivals);
        var open = new BitSet();
        open.set(0, rivals);
        return new Cell(corners, walls, open, 0);
    }

    /** The same with all settled that its corners settle. */
    Cell settled(Side side) {
        var anyAhead = new BitSet();
        var anyBehind = new BitSet();
        var allAhead = (BitSet) open.clone();
        for (var corner : corners) {
            anyAhead.or(corner.ahead());
            anyBehind.or(corner.behind());
            allAhead.and(corner.ahead());
        }
        var left = (BitSet) open.clone();
        left.and(anyAhead);
        var surely = allAhead;
        if (side == Side.WORST) {
            // Level at some corner and ahead at another is ahead inside, and the worst end is reached inside.
            surely = (BitSet) left.clone();
            surely.andNot(anyBehind);
        }
        left.andNot(surely);
        return new Cell(corners, walls, left, ahead + surely.cardinality());
    }

    /** How many contested rivals are ahead at most, or at least, anywhere in it. */
    int bound(Side side) {
        return side == Side.BEST ? ahead : ahead + open.cardinality();
    }

    /**
     * The open rival to divide by. With few components the one that divides the corners most evenly; with more, where a cell has
     * many corners and each cut makes many new ones, the one that cuts off the fewest.
     */
    int dividing() {
        boolean isEven = corners.get(0).weights().size() <= MOST_FOR_EVEN_PARTS;
        int dividing = -1;
        int least = Integer.MAX_VALUE;
        for (int rival = open.nextSetBit(0); rival >= 0; rival = open.nextSetBit(rival + 1)) {
            int cut = isEven ? -cutOff(rival) : cutOff(rival);
            if (cut < least) {
                least = cut;
                dividing = rival;
            }
        }
        return dividing;
    }

    /** How many corners a rival's plane has on its smaller side. */
    private int cutOff(int rival) {
        int above = 0;
        int below = 0;
        for (var corner : corners) {
            int sign = corner.sign(rival);
            above += sign > 0 ? 1 : 0;
            below += sign < 0 ? 1 : 0;
        }
        return Math.min(above, below);
    }

    /** The part where the rival is not ahead, and the part where it is; worthless once the effort is spent. */
    List<Cell> divided(int rival, List<WholeVector> contested, Effort effort) {
        effort.spend(corners.size());
        var between = between(rival, contested, effort);
        var more = walls.with(contested.get(rival).size(), rival);
        var less = (BitSet) open.clone();
        less.clear(rival);
        return List.of(
                new Cell(part(rival, -1, between), more, less, ahead),
                new Cell(part(rival, 1, between), more, less, ahead + 1));
    }

    /** The corners of one side of a rival's plane, those on the plane included. */
    private List<Corner> part(int rival, int sign, List<Corner> between) {
        return Stream.concat(corners.stream().filter(corner -> corner.sign(rival) * sign >= 0), between.stream())
                .toList();
    }

    /** The new corners: where edges cross the plane. */
    private List<Corner> between(int rival, List<WholeVector> contested, Effort effort) {
        var between = new ArrayList<Corner>();
        for (var above : where(rival, 1)) {
            for (var below : where(rival, -1)) {
                if (effort.isSpent()) {
                    return between;
                }
                if (isEdge(above, below, effort)) {
                    effort.spend(contested.size());
                    between.add(Corner.between(above, below, rival, contested));
                }
            }
        }
        return between;
    }

    private List<Corner> where(int rival, int sign) {
        return corners.stream().filter(corner -> corner.sign(rival) == sign).toList();
    }

    /** Two corners are joined by an edge where no third one lies on all the walls that both lie on. */
    private boolean isEdge(Corner one, Corner other, Effort effort) {
        var shared = one.walls().and(other.walls()).and(walls);
        effort.spend(1);
        // A space of k weights has k - 1 dimensions: an edge lies on all but one of them, at least.
        if (shared.count() < one.weights().size() - 2) {
            return false;
        }
        for (var third : corners) {
            effort.spend(1);
            if (third != one && third != other && third.walls().hasAll(shared)) {
                return false;
            }
        }
        return true;
    }

    /** Weights inside: all corners together, each with about the same force. */
    WholeVector middle() {
        var most = corners.stream().map(corner -> corner.weights().sum()).reduce(BigInteger.ONE, BigInteger::max);
        return WholeVector.sum(corners.stream().map(Corner::weights).toList(), weights -> most.divide(weights.sum()));
    }
}
