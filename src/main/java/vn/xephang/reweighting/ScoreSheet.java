package vn.xephang.reweighting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import vn.xephang.reweighting.weightspace.WholeVector;

/**
 * What each unit reached in each component that counts, in whole numbers of one scale, so that sums are exact.
 *
 * @param points for each unit, in each component
 * @param scale a point of these, as a score
 */
record ScoreSheet(List<List<BigInteger>> points, Scale scale) {
    private static final int SCORE_DECIMALS = 4;

    /** The points as published. */
    static ScoreSheet ofPoints(List<UnitScores> units) {
        int decimals = decimals(units.stream().map(UnitScores::scores).toList());
        return new ScoreSheet(
                units.stream().map(unit -> whole(unit.scores(), decimals)).toList(),
                new Scale(BigDecimal.ONE.movePointLeft(decimals), BigInteger.ONE));
    }

    /** The shares of the highest scores, in percent. */
    static ScoreSheet ofShares(List<UnitScores> units, List<BigDecimal> maximumScores) {
        int decimals = decimals(List.of(maximumScores));
        var maximums = whole(maximumScores, decimals);
        var common = maximums.stream().reduce(BigInteger.ONE, ScoreSheet::leastCommonMultiple);
        var factors = maximums.stream().map(common::divide).toList();
        var published = ofPoints(units);
        return new ScoreSheet(
                published.points().stream()
                        .map(points -> IntStream.range(0, points.size())
                                .mapToObj(i -> points.get(i).multiply(factors.get(i)))
                                .toList())
                        .toList(),
                new Scale(published.scale().point().movePointRight(decimals + 2), common));
    }

    /** A unit's sum of weight × points. */
    BigInteger sum(int unit, List<BigInteger> weights) {
        var own = points.get(unit);
        return IntStream.range(0, own.size())
                .mapToObj(i -> own.get(i).multiply(weights.get(i)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** A sum as a score, rounded. */
    BigDecimal score(BigInteger sum, List<BigInteger> weights) {
        var all = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return new BigDecimal(sum)
                .multiply(scale.point())
                .divide(new BigDecimal(scale.parts().multiply(all)), SCORE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** For each other unit, what it is ahead of this one in each component. */
    List<WholeVector> leads(int unit) {
        var own = points.get(unit);
        return IntStream.range(0, points.size())
                .filter(other -> other != unit)
                .mapToObj(points::get)
                .map(others -> WholeVector.of(IntStream.range(0, own.size())
                        .mapToObj(i -> others.get(i).subtract(own.get(i)))
                        .toList()))
                .toList();
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static int decimals(List<List<BigDecimal>> numbers) {
        return numbers.stream()
                .flatMap(List::stream)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    private static List<BigInteger> whole(List<BigDecimal> numbers, int decimals) {
        return numbers.stream()
                .map(number -> number.setScale(decimals).unscaledValue())
                .toList();
    }

    /** A point is worth {@code point / parts}. */
    record Scale(BigDecimal point, BigInteger parts) {}
}
