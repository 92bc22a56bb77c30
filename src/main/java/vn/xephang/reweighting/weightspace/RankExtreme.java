package vn.xephang.reweighting.weightspace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An end of the ranks that a unit has all over a space.
 *
 * @param rank the rank that the weights give
 * @param bound no weights of the space give a rank beyond this
 * @param weights shares that add up to one; where only exact proportions give the rank, whole numbers
 */
public record RankExtreme(int rank, int bound, List<BigDecimal> weights) {
    private static final int[] DIGITS = {1, 2, 3, 4, 6, 9, 12, 15};

    /** With the roundest weights near these that lie in the space and give the same rank. */
    static RankExtreme of(Rivals rivals, WholeVector weights, int rank, int bound) {
        for (int digits : DIGITS) {
            var shares = rounded(weights, digits);
            var vector = WholeVector.of(shares);
            if (rivals.space().contains(vector) && rivals.rank(vector) == rank) {
                return new RankExtreme(rank, bound, decimals(shares, digits));
            }
        }
        return new RankExtreme(rank, bound, decimals(weights.numbers(), 0));
    }

    /** Shares in units of this many decimals; what is lost by rounding down goes where most is lost. */
    private static List<BigInteger> rounded(WholeVector weights, int digits) {
        var one = BigInteger.TEN.pow(digits);
        var sum = weights.sum();
        var parts = weights.numbers().stream()
                .map(weight -> weight.multiply(one).divideAndRemainder(sum))
                .toList();
        var shares = new ArrayList<>(parts.stream().map(part -> part[0]).toList());
        var lost = one.subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
                .limit(lost)
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
        return shares;
    }

    private static List<BigDecimal> decimals(List<BigInteger> numbers, int digits) {
        return numbers.stream().map(number -> new BigDecimal(number, digits)).toList();
    }

    public boolean isExact() {
        return rank == bound;
    }
}
