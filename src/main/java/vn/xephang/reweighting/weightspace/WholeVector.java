package vn.xephang.reweighting.weightspace;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A whole number for each component: weights, of which only the proportions count, or what one unit is ahead of another. Kept
 * without common factors, since only signs of products are asked for.
 */
public final class WholeVector {
    /** More than rounding can have moved a sum of products, for each of them, as a share of their absolute sum. */
    private static final double ROUNDING = 0x1p-50;

    private final BigInteger[] exact;
    private final double[] rounded;

    private WholeVector(BigInteger[] exact) {
        var factor = Arrays.stream(exact).reduce(BigInteger.ZERO, BigInteger::gcd);
        this.exact = factor.signum() == 0
                ? exact
                : Arrays.stream(exact).map(number -> number.divide(factor)).toArray(BigInteger[]::new);
        rounded = Arrays.stream(this.exact).mapToDouble(BigInteger::doubleValue).toArray();
    }

    public static WholeVector of(List<BigInteger> numbers) {
        return new WholeVector(numbers.toArray(BigInteger[]::new));
    }

    static WholeVector of(Stream<BigInteger> numbers) {
        return new WholeVector(numbers.toArray(BigInteger[]::new));
    }

    /** One in this place and zero elsewhere. */
    static WholeVector axis(int place, int size) {
        return of(IntStream.range(0, size).mapToObj(i -> i == place ? BigInteger.ONE : BigInteger.ZERO));
    }

    /** The sum of vectors, each so many times. */
    static WholeVector sum(List<WholeVector> vectors, Function<WholeVector, BigInteger> times) {
        var sum = new BigInteger[vectors.get(0).size()];
        Arrays.fill(sum, BigInteger.ZERO);
        for (var vector : vectors) {
            var factor = times.apply(vector);
            for (int i = 0; i < sum.length; i++) {
                sum[i] = sum[i].add(vector.exact[i].multiply(factor));
            }
        }
        return new WholeVector(sum);
    }

    /** {@code this} × factor + {@code other} × otherFactor. */
    WholeVector combined(BigInteger factor, WholeVector other, BigInteger otherFactor) {
        return of(IntStream.range(0, exact.length)
                .mapToObj(i -> exact[i].multiply(factor).add(other.exact[i].multiply(otherFactor))));
    }

    /**
     * The sign of the sum of products. Floating point answers only where rounding cannot have turned the sign; ties and what is
     * close to one are settled in whole numbers.
     */
    int sign(WholeVector other) {
        double sum = 0;
        double size = 0;
        for (int i = 0; i < rounded.length; i++) {
            double product = rounded[i] * other.rounded[i];
            sum += product;
            size += Math.abs(product);
        }
        // Not so where a number is beyond floating point: then size is infinite, or nothing can be compared.
        if (Math.abs(sum) > size * rounded.length * ROUNDING) {
            return sum > 0 ? 1 : -1;
        }
        return times(other).signum();
    }

    /** The sum of products. */
    BigInteger times(WholeVector other) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < exact.length; i++) {
            sum = sum.add(exact[i].multiply(other.exact[i]));
        }
        return sum;
    }

    BigInteger get(int place) {
        return exact[place];
    }

    int size() {
        return exact.length;
    }

    BigInteger sum() {
        return Arrays.stream(exact).reduce(BigInteger.ZERO, BigInteger::add);
    }

    public List<BigInteger> numbers() {
        return List.of(exact);
    }
}
