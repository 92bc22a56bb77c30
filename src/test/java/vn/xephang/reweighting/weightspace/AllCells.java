package vn.xephang.reweighting.weightspace;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ends of a unit's ranks by brute force: at every point where so many planes meet as the weights have dimensions, and between
 * any so many and one of these points, one of which lies inside of every cell. For two to four components and a few units.
 */
record AllCells(SyntheticGroup group) {
    int best(int unit) {
        return points(unit).stream()
                .mapToInt(point -> group.rank(unit, point))
                .min()
                .orElseThrow();
    }

    /** Inside a cell is the middle of some of its corners, one more than it has dimensions. */
    int worst(int unit) {
        var points = points(unit);
        int corners = Math.min(group.space().size(), points.size());
        return subsets(points.size(), corners).stream()
                .map(subset -> middle(subset.stream().map(points::get).toList()))
                .mapToInt(point -> group.rank(unit, point))
                .max()
                .orElseThrow();
    }

    /** The points of the space where planes and bounds meet, each once. */
    private List<List<BigInteger>> points(int unit) {
        var planes = new ArrayList<List<BigInteger>>();
        group.leads(unit).forEach(lead -> planes.add(lead.numbers()));
        var space = group.space();
        // A weight at a bound: weight × sum of the bound's space - bound × sum of the weights = 0.
        for (int i = 0; i < space.size(); i++) {
            planes.add(bound(i, space.lows().get(i)));
            planes.add(bound(i, space.highs().get(i)));
        }
        Map<List<BigInteger>, Boolean> found = new LinkedHashMap<>();
        for (var subset : subsets(planes.size(), space.size() - 1)) {
            var point = meeting(subset.stream().map(planes::get).toList());
            if (point != null && space.contains(WholeVector.of(point))) {
                found.put(WholeVector.of(point).numbers(), true);
            }
        }
        return List.copyOf(found.keySet());
    }

    private List<BigInteger> bound(int component, BigInteger bound) {
        return IntStream.range(0, group.space().size())
                .mapToObj(i -> (i == component ? BigInteger.valueOf(60) : BigInteger.ZERO).subtract(bound))
                .toList();
    }

    /** The direction at right angles to all planes: its numbers are their minors. Null where planes are the same. */
    private static @Nullable List<BigInteger> meeting(List<List<BigInteger>> planes) {
        int size = planes.size() + 1;
        var numbers = IntStream.range(0, size)
                .mapToObj(i -> {
                    var minor = determinant(planes.stream()
                            .map(plane -> IntStream.range(0, size)
                                    .filter(column -> column != i)
                                    .mapToObj(plane::get)
                                    .toList())
                            .toList());
                    return i % 2 == 0 ? minor : minor.negate();
                })
                .toList();
        int sign = WeightSpace.sum(numbers).signum();
        if (sign == 0 || numbers.stream().anyMatch(number -> number.signum() * sign < 0)) {
            return null;
        }
        return numbers.stream().map(BigInteger::abs).toList();
    }

    private static BigInteger determinant(List<List<BigInteger>> rows) {
        if (rows.size() == 1) {
            return rows.get(0).get(0);
        }
        var sum = BigInteger.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            int column = i;
            var minor = determinant(rows.subList(1, rows.size()).stream()
                    .map(row -> IntStream.range(0, row.size())
                            .filter(other -> other != column)
                            .mapToObj(row::get)
                            .toList())
                    .toList());
            var product = rows.get(0).get(i).multiply(minor);
            sum = i % 2 == 0 ? sum.add(product) : sum.subtract(product);
        }
        return sum;
    }

    /** Each point with the same sum, added up. */
    private static List<BigInteger> middle(List<List<BigInteger>> points) {
        var common = points.stream().map(WeightSpace::sum).reduce(BigInteger.ONE, BigInteger::multiply);
        return IntStream.range(0, points.get(0).size())
                .mapToObj(i -> points.stream()
                        .map(point -> point.get(i).multiply(common.divide(WeightSpace.sum(point))))
                        .reduce(BigInteger.ZERO, BigInteger::add))
                .toList();
    }

    private static List<List<Integer>> subsets(int of, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        var subsets = new ArrayList<List<Integer>>();
        for (var smaller : subsets(of, size - 1)) {
            int from = smaller.isEmpty() ? 0 : smaller.get(smaller.size() - 1) + 1;
            for (int next = from; next < of; next++) {
                var subset = new ArrayList<>(smaller);
                subset.add(next);
                subsets.add(subset);
            }
        }
        return subsets;
    }
}
