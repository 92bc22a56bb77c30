package vn.xephang.reweighting.weightspace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any group, tried on synthetic ones; a failure names the seed that makes it again. */
class RankSearchTests {
    @ParameterizedTest
    @MethodSource("seeds")
    void noWeightsOfTheRangeGiveARankBeyondTheBounds(long seed) {
        var group = SyntheticGroup.random(seed);
        var samples = group.samples(60);
        for (int unit = 0; unit < group.units(); unit++) {
            var best = group.extreme(unit, Side.BEST);
            var worst = group.extreme(unit, Side.WORST);
            for (var weights : samples) {
                assertThat(group.rank(unit, weights.numbers())).isBetween(best.bound(), worst.bound());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWeightsOfAnEndLieInTheRangeAndGiveItsRank(long seed) {
        var group = SyntheticGroup.random(seed);
        for (int unit = 0; unit < group.units(); unit++) {
            for (var side : Side.values()) {
                assertWitness(group, unit, group.extreme(unit, side));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withUpToFourComponentsAndAFewUnitsTheEndsAreThoseOfAllCells(long seed) {
        var group = SyntheticGroup.random(seed);
        var cells = new AllCells(group);
        for (int unit = 0; unit < group.units(); unit++) {
            var best = group.extreme(unit, Side.BEST);
            var worst = group.extreme(unit, Side.WORST);
            assertThat(best.isExact() && worst.isExact()).isTrue();
            assertThat(best.rank()).as("best of %d", unit).isEqualTo(cells.best(unit));
            assertThat(worst.rank()).as("worst of %d", unit).isEqualTo(cells.worst(unit));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noneOfAFineGridOfWeightsGivesMoreThanTheExactEnds(long seed) {
        var group = SyntheticGroup.random(seed, 2 + (int) (seed % 2), 3 + (int) (seed % 10));
        var grid = grid(group.space().size()).stream()
                .filter(group.space()::contains)
                .toList();
        for (int unit = 0; unit < group.units(); unit++) {
            var best = group.extreme(unit, Side.BEST);
            var worst = group.extreme(unit, Side.WORST);
            assertThat(best.isExact() && worst.isExact()).isTrue();
            for (var weights : grid) {
                assertThat(group.rank(unit, weights.numbers())).isBetween(best.rank(), worst.rank());
            }
        }
    }

    @Test
    void aTieInASinglePointIsTheBestRank() {
        // The unit has 5 and 5, the others 7 and 3, 3 and 7: with equal weights all are level, with any other one is
        // ahead.
        var space = new WeightSpace(numbers(0, 0), numbers(1, 1), BigInteger.ONE);
        var rivals = Rivals.of(space, List.of(WholeVector.of(numbers(2, -2)), WholeVector.of(numbers(-2, 2))));
        assertThat(RankSearch.find(rivals, Side.BEST, space.middle()))
                .isEqualTo(new RankExtreme(1, 1, List.of(new BigDecimal("0.5"), new BigDecimal("0.5"))));
        assertThat(RankSearch.find(rivals, Side.WORST, space.middle()).rank()).isEqualTo(2);
    }

    @Test
    void aTieThatNoRoundWeightsGiveHasWholeNumbers() {
        // Level at weights of 1 and 2 alone: a third is no decimal.
        var space = new WeightSpace(numbers(0, 0), numbers(1, 1), BigInteger.ONE);
        var rivals = Rivals.of(space, List.of(WholeVector.of(numbers(2, -1)), WholeVector.of(numbers(-2, 1))));
        assertThat(RankSearch.find(rivals, Side.BEST, space.middle()))
                .isEqualTo(new RankExtreme(1, 1, List.of(BigDecimal.ONE, new BigDecimal(2))));
    }

    @Test
    void aRangeOfOnePointHasTheRankOfThatPoint() {
        var space = new WeightSpace(numbers(1, 2), numbers(1, 2), BigInteger.valueOf(3));
        var rivals = Rivals.of(space, List.of(WholeVector.of(numbers(2, -1)), WholeVector.of(numbers(3, -1))));
        for (var side : Side.values()) {
            assertThat(RankSearch.find(rivals, side, space.middle()))
                    .isEqualTo(new RankExtreme(2, 2, List.of(BigDecimal.ONE, new BigDecimal(2))));
        }
    }

    @Test
    void aSearchThatIsTooLongSaysHowFarItCameAndItsWeightsGiveIt() {
        int components = 9;
        var random = new Random(3);
        var scores = IntStream.range(0, 120)
                .mapToObj(unit -> IntStream.range(0, components)
                        .mapToObj(i -> BigInteger.valueOf(random.nextInt(10_000)))
                        .toList())
                .toList();
        var space = new WeightSpace(
                Collections.nCopies(components, BigInteger.ZERO),
                Collections.nCopies(components, BigInteger.TEN),
                BigInteger.TEN);
        var group = new SyntheticGroup(scores, space, random);
        var samples = group.samples(100);
        int open = 0;
        for (int unit = 0; unit < 10; unit++) {
            var best = group.extreme(unit, Side.BEST);
            var worst = group.extreme(unit, Side.WORST);
            assertWitness(group, unit, best);
            assertWitness(group, unit, worst);
            assertThat(best.bound()).isLessThanOrEqualTo(best.rank());
            assertThat(worst.bound()).isGreaterThanOrEqualTo(worst.rank());
            for (var weights : samples) {
                assertThat(group.rank(unit, weights.numbers())).isBetween(best.bound(), worst.bound());
            }
            open += best.isExact() && worst.isExact() ? 0 : 1;
        }
        assertThat(open).as("ends that are not proved").isPositive();
    }

    @Test
    void withTooManyComponentsToSearchTheBoundsHoldAndTheStartIsLookedAt() {
        int components = 12;
        var random = new Random(5);
        var scores = IntStream.range(0, 30)
                .mapToObj(unit -> IntStream.range(0, components)
                        .mapToObj(i -> BigInteger.valueOf(random.nextInt(1000)))
                        .toList())
                .toList();
        var space = new WeightSpace(
                Collections.nCopies(components, BigInteger.ZERO),
                Collections.nCopies(components, BigInteger.valueOf(20)),
                BigInteger.valueOf(100));
        var group = new SyntheticGroup(scores, space, random);
        var start = WholeVector.of(numbers(20, 0, 20, 0, 20, 0, 20, 0, 20, 0, 0, 0));
        for (int unit = 0; unit < group.units(); unit++) {
            var rivals = Rivals.of(space, group.leads(unit));
            var best = RankSearch.find(rivals, Side.BEST, start);
            var worst = RankSearch.find(rivals, Side.WORST, start);
            assertWitness(group, unit, best);
            assertWitness(group, unit, worst);
            assertThat(group.rank(unit, start.numbers())).isBetween(best.rank(), worst.rank());
            assertThat(best.rank()).isBetween(best.bound(), worst.rank());
            assertThat(worst.rank()).isLessThanOrEqualTo(worst.bound());
        }
    }

    private static void assertWitness(SyntheticGroup group, int unit, RankExtreme extreme) {
        int scale = extreme.weights().get(0).scale();
        var weights = extreme.weights().stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
        assertThat(group.space().contains(WholeVector.of(weights))).isTrue();
        assertThat(group.rank(unit, weights)).isEqualTo(extreme.rank());
        if (scale > 0) {
            assertThat(extreme.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.ONE);
        }
    }

    /** All weights in steps of a hundredth. */
    private static List<WholeVector> grid(int components) {
        int steps = 100;
        return components == 2
                ? IntStream.rangeClosed(0, steps)
                        .mapToObj(i -> WholeVector.of(numbers(i, steps - i)))
                        .toList()
                : IntStream.rangeClosed(0, steps)
                        .boxed()
                        .flatMap(i -> IntStream.rangeClosed(0, steps - i)
                                .mapToObj(j -> WholeVector.of(numbers(i, j, steps - i - j))))
                        .toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 45);
    }

    private static List<BigInteger> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }
}
