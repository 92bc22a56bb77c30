package vn.xephang.reweighting.weightspace;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WholeVectorTests {
    @Test
    void aTieThatFloatingPointWouldBreakIsATie() {
        // 3 × 10^17 + 1 is no double: it would be rounded to 3 × 10^17.
        assertThat(vector("300000000000000001", "1").sign(vector("1", "-300000000000000001")))
                .isZero();
    }

    @Test
    void aDifferenceThatFloatingPointWouldLoseCounts() {
        assertThat(vector("300000000000000001", "1").sign(vector("1", "-300000000000000000")))
                .isEqualTo(1);
        assertThat(vector("300000000000000000", "1").sign(vector("1", "-300000000000000001")))
                .isEqualTo(-1);
    }

    @Test
    void numbersBeyondFloatingPointAreCompared() {
        var huge = "1" + "0".repeat(400);
        assertThat(vector(huge, "1").sign(vector("1", "-" + huge))).isZero();
        assertThat(vector(huge, "2").sign(vector("1", "-" + huge))).isEqualTo(-1);
        assertThat(vector(huge, "0").sign(vector("-1", "1"))).isEqualTo(-1);
    }

    @Test
    void theSignIsThatOfTheExactSum() {
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            int bits = 4 + random.nextInt(120);
            var one = random(random, bits);
            // Half of them nearly cancel each other out.
            var other = i % 2 == 0
                    ? random(random, bits)
                    : List.of(
                            one.get(1).add(BigInteger.valueOf(random.nextInt(3) - 1)),
                            one.get(0).negate(),
                            one.get(2));
            var exact = IntStream.range(0, 3)
                    .mapToObj(place -> one.get(place).multiply(other.get(place)))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            assertThat(WholeVector.of(one).sign(WholeVector.of(other))).isEqualTo(exact.signum());
        }
    }

    private static List<BigInteger> random(Random random, int bits) {
        return IntStream.range(0, 3)
                .mapToObj(place -> new BigInteger(bits, random).subtract(BigInteger.ONE.shiftLeft(bits - 1)))
                .toList();
    }

    private static WholeVector vector(String... numbers) {
        return WholeVector.of(Stream.of(numbers).map(BigInteger::new));
    }
}
