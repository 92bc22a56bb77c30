package vn.xephang.reweighting.weightspace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ties where a search could miss them, and groups that are large for one. */
class RankSearchCaseTests {
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
    void aTieOnTheEdgeOfTheRangeIsTheBestRank() {
        // All three are level with the unit at 1 : 2 : 0 alone, where the last one counts for nothing.
        var space = new WeightSpace(numbers(0, 0, 0), numbers(1, 1, 1), BigInteger.ONE);
        var rivals = Rivals.of(
                space,
                Stream.of(numbers(2, -1, 1), numbers(-2, 1, 1), numbers(0, 0, 1))
                        .map(WholeVector::of)
                        .toList());
        assertThat(RankSearch.find(rivals, Side.BEST, space.middle()))
                .isEqualTo(new RankExtreme(1, 1, List.of(BigDecimal.ONE, new BigDecimal(2), BigDecimal.ZERO)));
        assertThat(RankSearch.find(rivals, Side.WORST, space.middle()).rank()).isEqualTo(4);
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
    void fourComponentsOfAGroupOfFiftySixAreSearchedToTheEndOverAllWeights() {
        var space = new WeightSpace(numbers(0, 0, 0, 0), numbers(1, 1, 1, 1), BigInteger.ONE);
        var group = new SyntheticGroup(scores(56, 4), space, new Random(1));
        for (int unit = 0; unit < group.units(); unit++) {
            assertThat(group.extreme(unit, Side.BEST).isExact()).isTrue();
            assertThat(group.extreme(unit, Side.WORST).isExact()).isTrue();
        }
    }

    @Test
    void aSearchThatIsTooLongSaysHowFarItCameAndItsWeightsGiveIt() {
        int components = 9;
        var space = new WeightSpace(
                Collections.nCopies(components, BigInteger.ZERO),
                Collections.nCopies(components, BigInteger.TEN),
                BigInteger.TEN);
        var group = new SyntheticGroup(scores(120, components), space, new Random(1));
        var samples = group.samples(100);
        int open = 0;
        for (int unit = 0; unit < 10; unit++) {
            var best = group.extreme(unit, Side.BEST);
            var worst = group.extreme(unit, Side.WORST);
            group.assertWitness(unit, best);
            group.assertWitness(unit, worst);
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
        var space = new WeightSpace(
                Collections.nCopies(components, BigInteger.ZERO),
                Collections.nCopies(components, BigInteger.valueOf(20)),
                BigInteger.valueOf(100));
        var group = new SyntheticGroup(scores(30, components), space, new Random(1));
        var start = WholeVector.of(numbers(20, 0, 20, 0, 20, 0, 20, 0, 20, 0, 0, 0));
        for (int unit = 0; unit < group.units(); unit++) {
            var rivals = Rivals.of(space, group.leads(unit));
            var best = RankSearch.find(rivals, Side.BEST, start);
            var worst = RankSearch.find(rivals, Side.WORST, start);
            group.assertWitness(unit, best);
            group.assertWitness(unit, worst);
            assertThat(group.rank(unit, start.numbers())).isBetween(best.rank(), worst.rank());
            assertThat(best.rank()).isBetween(best.bound(), worst.rank());
            assertThat(worst.rank()).isLessThanOrEqualTo(worst.bound());
        }
    }

    /** Scores without any order. */
    private static List<List<BigInteger>> scores(int units, int components) {
        var random = new Random(units);
        return IntStream.range(0, units)
                .mapToObj(unit -> IntStream.range(0, components)
                        .mapToObj(i -> BigInteger.valueOf(random.nextInt(10_000)))
                        .toList())
                .toList();
    }

    private static List<BigInteger> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }
}
