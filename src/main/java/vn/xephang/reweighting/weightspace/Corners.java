package vn.xephang.reweighting.weightspace;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The corners of a space: all weights but one are at a bound, and that one has what is left. */
record Corners(List<BigInteger> lows, List<BigInteger> highs, BigInteger total) {
    /** Each more of them doubles what there is to try, and a search in more dimensions comes to no end anyway. */
    private static final int MOST_COMPONENTS = 10;

    List<WholeVector> list() {
        if (lows.size() > MOST_COMPONENTS) {
            return List.of();
        }
        var corners = new LinkedHashMap<List<BigInteger>, WholeVector>();
        for (int free = 0; free < lows.size(); free++) {
            // Each number has a bit for every component: whether its weight is high.
            for (int heights = 0; heights < 1 << lows.size(); heights++) {
                var weights = (heights >> free & 1) == 0 ? corner(heights, free) : null;
                if (weights != null) {
                    corners.putIfAbsent(weights, WholeVector.of(weights));
                }
            }
        }
        return List.copyOf(corners.values());
    }

    private @Nullable List<BigInteger> corner(int heights, int free) {
        var weights = new ArrayList<BigInteger>();
        var left = total;
        for (int i = 0; i < lows.size(); i++) {
            var weight = (heights >> i & 1) == 1 ? highs.get(i) : lows.get(i);
            weights.add(weight);
            left = i == free ? left : left.subtract(weight);
        }
        weights.set(free, left);
        return left.compareTo(lows.get(free)) < 0 || left.compareTo(highs.get(free)) > 0 ? null : weights;
    }
}
