package vn.xephang.reweighting.weightspace;

import java.util.BitSet;
import java.util.List;

/**
 * Weights at a corner of a cell.
 *
 * @param ahead which contested rivals are ahead there
 * @param behind which are behind; the others are level
 * @param walls what the corner lies on
 */
record Corner(WholeVector weights, BitSet ahead, BitSet behind, Walls walls) {
    /** @param bounds the bounds of the space that the weights are at */
    static Corner of(WholeVector weights, Walls bounds, List<WholeVector> contested) {
        var ahead = new BitSet();
        var behind = new BitSet();
        var walls = bounds;
        for (int rival = 0; rival < contested.size(); rival++) {
            int sign = weights.sign(contested.get(rival));
            ahead.set(rival, sign > 0);
            behind.set(rival, sign < 0);
            if (sign == 0) {
                walls = walls.with(weights.size(), rival);
            }
        }
        return new Corner(weights, ahead, behind, walls);
    }

    /** Where a rival is level on the edge between a corner where it is ahead and one where it is behind. */
    static Corner between(Corner ahead, Corner behind, int rival, List<WholeVector> contested) {
        var lead = contested.get(rival);
        var weights =
                ahead.weights.combined(behind.weights.times(lead).negate(), behind.weights, ahead.weights.times(lead));
        // Whatever the new corner lies on between the two, both lie on.
        return of(weights, ahead.walls.and(behind.walls), contested);
    }

    /** 1 where the rival is ahead, -1 where it is behind, 0 where it is level. */
    int sign(int rival) {
        return ahead.get(rival) ? 1 : behind.get(rival) ? -1 : 0;
    }
}
