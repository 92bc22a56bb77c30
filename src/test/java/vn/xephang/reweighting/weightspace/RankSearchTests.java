package vn.xephang.reweighting.weightspace;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
                group.assertWitness(unit, group.extreme(unit, side));
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
