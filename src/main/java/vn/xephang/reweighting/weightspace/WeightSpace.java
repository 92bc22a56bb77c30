package vn.xephang.reweighting.weightspace;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All weights that lie, each, within bounds of its own, and add up to a total. */
public final class WeightSpace {
    private final List<BigInteger> lows;
    private final List<BigInteger> highs;
    private final BigInteger total;
    private @Nullable List<WholeVector> corners;

    /** The space that these bounds leave; a bound that no weights can reach, given the others, is drawn in. */
    public WeightSpace(List<BigInteger> lows, List<BigInteger> highs, BigInteger total) {
        var low = sum(lows);
        var high = sum(highs);
        if (low.compareTo(total) > 0 || high.compareTo(total) < 0) {
            throw new IllegalArgumentException("no weights lie within these bounds");
        }
        this.lows = pairwise(lows, highs, (least, most) -> least.max(total.subtract(high.subtract(most))));
        this.highs = pairwise(lows, highs, (least, most) -> most.min(total.subtract(low.subtract(least))));
        this.total = total;
    }

    /** The same without components that weigh nothing all over it: of all these places alone. */
    public WeightSpace of(List<Integer> places) {
        return new WeightSpace(
                places.stream().map(lows::get).toList(),
                places.stream().map(highs::get).toList(),
                total);
    }

    public boolean contains(WholeVector weights) {
        var sum = weights.sum();
        return IntStream.range(0, size()).allMatch(i -> {
            var weight = weights.get(i).multiply(total);
            return weight.compareTo(lows.get(i).multiply(sum)) >= 0
                    && weight.compareTo(highs.get(i).multiply(sum)) <= 0;
        });
    }

    /** The weights that give the most of a sum of products: whatever may be shared out goes where a point counts most. */
    WholeVector most(WholeVector products) {
        return extreme(Comparator.comparing(products::get, Comparator.reverseOrder()));
    }

    /** The weights that give the least of it. */
    WholeVector least(WholeVector products) {
        return extreme(Comparator.comparing(products::get));
    }

    private WholeVector extreme(Comparator<Integer> order) {
        var weights = new ArrayList<>(lows);
        var rest = total.subtract(sum(lows));
        for (int i : IntStream.range(0, size()).boxed().sorted(order).toList()) {
            var share = rest.min(highs.get(i).subtract(lows.get(i)));
            weights.set(i, lows.get(i).add(share));
            rest = rest.subtract(share);
        }
        return WholeVector.of(weights);
    }

    /** Weights in the midst: each as far between its bounds as the others. */
    public WholeVector middle() {
        var widths = pairwise(lows, highs, (low, high) -> high.subtract(low));
        var width = sum(widths);
        var rest = total.subtract(sum(lows));
        return width.signum() == 0
                ? WholeVector.of(lows)
                : WholeVector.of(
                        pairwise(lows, widths, (low, own) -> low.multiply(width).add(rest.multiply(own))));
    }

    /** Where all weights but one are at a bound. None where there may be too many of them. */
    List<WholeVector> corners() {
        if (corners == null) {
            corners = new Corners(lows, highs, total).list();
        }
        return corners;
    }

    /** Which bounds the weights are at: for each component the lower and the upper one. */
    List<Boolean> bounds(WholeVector weights) {
        var sum = weights.sum();
        return IntStream.range(0, size())
                .boxed()
                .flatMap(i -> Stream.of(lows.get(i), highs.get(i))
                        .map(bound -> weights.get(i).multiply(total).equals(bound.multiply(sum))))
                .toList();
    }

    /** The least weight of each component. */
    public List<BigInteger> lows() {
        return lows;
    }

    /** The greatest weight of each component. */
    public List<BigInteger> highs() {
        return highs;
    }

    int size() {
        return lows.size();
    }

    static BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<BigInteger> pairwise(
            List<BigInteger> ones, List<BigInteger> others, BinaryOperator<BigInteger> result) {
        return IntStream.range(0, ones.size())
                .mapToObj(i -> result.apply(ones.get(i), others.get(i)))
                .toList();
    }
}
