package vn.xephang.reweighting.weightspace;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WeightSpaceTests {
    @Test
    void aBoundThatTheOthersMakeUnreachableIsDrawnIn() {
        var space = new WeightSpace(whole(0, 60, 10), whole(100, 70, 100), BigInteger.valueOf(100));
        assertThat(space.lows()).isEqualTo(whole(0, 60, 10));
        assertThat(space.highs()).isEqualTo(whole(30, 70, 40));
    }

    @Test
    void boundsThatLeaveNothingAreNoSpace() {
        assertThatThrownBy(() -> new WeightSpace(whole(60, 60), whole(70, 70), BigInteger.valueOf(100)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeightSpace(whole(0, 0), whole(49, 50), BigInteger.valueOf(100)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allWeightsHaveACornerForEachComponent() {
        var space = new WeightSpace(whole(0, 0, 0), whole(5, 5, 5), BigInteger.valueOf(5));
        assertThat(space.corners().stream().map(WholeVector::numbers))
                .containsExactlyInAnyOrder(whole(1, 0, 0), whole(0, 1, 0), whole(0, 0, 1));
    }

    @Test
    void asFarUpAsDownMakesAHexagonOfThree() {
        var space = new WeightSpace(whole(30, 30, 30), whole(50, 50, 50), BigInteger.valueOf(120));
        assertThat(space.corners()).hasSize(6);
    }

    @Test
    void tooManyComponentsHaveNoCornersAndAMiddleAllTheSame() {
        var space = new WeightSpace(
                Collections.nCopies(11, BigInteger.ZERO),
                Collections.nCopies(11, BigInteger.TWO),
                BigInteger.valueOf(11));
        assertThat(space.corners()).isEmpty();
        assertThat(space.middle().numbers()).isEqualTo(Collections.nCopies(11, BigInteger.ONE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cornersMiddleAndExtremesLieInTheSpaceAndNothingIsBeyondTheExtremes(long seed) {
        var group = SyntheticGroup.random(seed);
        var space = group.space();
        var products = group.leads(0).get(0);
        assertThat(space.contains(space.middle())).isTrue();
        assertThat(space.corners()).isNotEmpty().allSatisfy(corner -> {
            assertThat(space.contains(corner)).isTrue();
            // Of one sum, so that their products compare.
            assertThat(group.product(space.least(products), products))
                    .isLessThanOrEqualTo(group.product(corner, products));
            assertThat(group.product(space.most(products), products))
                    .isGreaterThanOrEqualTo(group.product(corner, products));
        });
        for (var weights : group.samples(50)) {
            assertThat(space.contains(weights)).isTrue();
            assertThat(group.product(space.least(products), products))
                    .isLessThanOrEqualTo(group.product(weights, products));
            assertThat(group.product(space.most(products), products))
                    .isGreaterThanOrEqualTo(group.product(weights, products));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static List<BigInteger> whole(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }
}
