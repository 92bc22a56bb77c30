package vn.xephang.reweighting.weightspace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Synthetic scores of a few units, and a range of weights. Few different scores, so that many are equal. Nothing in it is real. */
record SyntheticGroup(List<List<BigInteger>> scores, WeightSpace space, Random random) {
    private static final int TOTAL = 60;

    static SyntheticGroup random(long seed) {
        return random(seed, 2 + (int) (seed % 3), 2 + (int) (seed % 5));
    }

    static SyntheticGroup random(long seed, int components, int units) {
        var random = new Random(seed);
        int scale = seed % 2 == 0 ? 4 : 1000;
        var scores = IntStream.range(0, units)
                .mapToObj(unit -> whole(components, () -> random.nextInt(scale)))
                .toList();
        return new SyntheticGroup(scores, space(components, random), random);
    }

    /** Now and then all weights there are, else bounds around some weights. */
    private static WeightSpace space(int components, Random random) {
        var total = BigInteger.valueOf(TOTAL);
        if (random.nextInt(4) == 0) {
            return new WeightSpace(whole(components, () -> 0), whole(components, () -> TOTAL), total);
        }
        var lows = new ArrayList<BigInteger>();
        var highs = new ArrayList<BigInteger>();
        int left = TOTAL;
        for (int i = 0; i < components; i++) {
            int weight = i == components - 1 ? left : random.nextInt(left + 1);
            left -= weight;
            lows.add(BigInteger.valueOf(Math.max(0, weight - random.nextInt(25))));
            highs.add(BigInteger.valueOf(Math.min(TOTAL, weight + random.nextInt(25))));
        }
        return new WeightSpace(lows, highs, total);
    }

    int units() {
        return scores.size();
    }

    List<WholeVector> leads(int unit) {
        return IntStream.range(0, units())
                .filter(other -> other != unit)
                .mapToObj(other -> WholeVector.of(IntStream.range(0, space.size())
                        .mapToObj(i -> scores.get(other)
                                .get(i)
                                .subtract(scores.get(unit).get(i)))))
                .toList();
    }

    RankExtreme extreme(int unit, Side side) {
        return RankSearch.find(Rivals.of(space, leads(unit)), side, space.middle());
    }

    /** The rank by its definition: one more than there are better ones. */
    int rank(int unit, List<BigInteger> weights) {
        var own = sum(unit, weights);
        return 1
                + (int) IntStream.range(0, units())
                        .filter(other -> sum(other, weights).compareTo(own) > 0)
                        .count();
    }

    /** That the weights of an end lie in the space and give its rank. */
    void assertWitness(int unit, RankExtreme extreme) {
        int scale = extreme.weights().get(0).scale();
        var weights = extreme.weights().stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
        assertThat(space.contains(WholeVector.of(weights))).isTrue();
        assertThat(rank(unit, weights)).isEqualTo(extreme.rank());
        if (scale > 0) {
            assertThat(extreme.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.ONE);
        }
    }

    private BigInteger sum(int unit, List<BigInteger> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> weights.get(i).multiply(scores.get(unit).get(i)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** A sum of products with weights that add up to one. */
    BigDecimal product(WholeVector weights, WholeVector products) {
        return new BigDecimal(weights.times(products)).divide(new BigDecimal(weights.sum()), MathContext.DECIMAL128);
    }

    /** Weights anywhere in the space: its corners in random proportions, few or many of them. */
    List<WholeVector> samples(int count) {
        var corners = space.corners();
        return IntStream.range(0, count)
                .mapToObj(i -> WholeVector.sum(corners, corner -> {
                    int share = Math.max(0, random.nextInt(12) - 4);
                    return BigInteger.valueOf(share).multiply(commonSum()).divide(corner.sum());
                }))
                .filter(weights -> weights.sum().signum() > 0)
                .toList();
    }

    /** So much that each corner's sum divides it: then their shares are exact. */
    private BigInteger commonSum() {
        return space.corners().stream()
                .map(WholeVector::sum)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
    }

    private static List<BigInteger> whole(int count, IntSupplier number) {
        return IntStream.range(0, count)
                .mapToObj(i -> BigInteger.valueOf(number.getAsInt()))
                .toList();
    }
}
