package vn.xephang.reweighting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.reweighting.WeightRange.Bounds;
import vn.xephang.reweighting.weightspace.WeightSpace;
import vn.xephang.reweighting.weightspace.WholeVector;

/**
 * The weights of an edition's components, in their usual order, as whole numbers of one scale.
 *
 * @param range all weights that ranks are looked for over; null where no range was asked for
 */
record Weighting(
        List<EditionComponent> components,
        List<BigDecimal> given,
        List<BigInteger> weights,
        @Nullable WeightSpace range) {
    private static final int SHARE_DECIMALS = 6;

    /** Null where published weights are asked for that are not published. */
    static @Nullable Weighting of(WeightRequest request, List<EditionComponent> components) {
        var given = new ArrayList<BigDecimal>();
        for (var component : components) {
            var weight = request.weight(component.code(), component.component().weight());
            if (weight == null) {
                return null;
            }
            given.add(weight);
        }
        var sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? null : of(request.range(), components, given, sum);
    }

    private static Weighting of(
            @Nullable WeightRange range, List<EditionComponent> components, List<BigDecimal> given, BigDecimal sum) {
        if (range == null) {
            return new Weighting(components, given, whole(given, scale(given)), null);
        }
        var bounds = IntStream.range(0, components.size())
                .mapToObj(i -> range.of(components.get(i).code(), given.get(i), sum))
                .toList();
        refuseImpossible(bounds, sum);
        var lows = bounds.stream().map(Bounds::low).toList();
        var highs = bounds.stream().map(Bounds::high).toList();
        int scale =
                scale(Stream.of(given, lows, highs).flatMap(Collection::stream).toList());
        var space = new WeightSpace(
                whole(lows, scale),
                whole(highs, scale),
                whole(List.of(sum), scale).get(0));
        return new Weighting(components, given, whole(given, scale), space);
    }

    private static void refuseImpossible(List<Bounds> bounds, BigDecimal sum) {
        var low = bounds.stream().map(Bounds::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        var high = bounds.stream().map(Bounds::high).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (low.compareTo(sum) > 0 || high.compareTo(sum) < 0) {
            throw new InvalidArgument(
                    "range",
                    "%s to %s for all shares together".formatted(share(low, sum), share(high, sum)),
                    "they must be able to add up to 1");
        }
    }

    /** The places of the components that weigh anything, here or anywhere in the range: the others' scores do not matter. */
    List<Integer> places() {
        return IntStream.range(0, components.size())
                .filter(i -> weights.get(i).signum() > 0
                        || range != null && range.highs().get(i).signum() > 0)
                .boxed()
                .toList();
    }

    List<EditionComponent> needed() {
        return places().stream().map(components::get).toList();
    }

    /** Whether the weights themselves lie in the range; null without one. */
    @Nullable
    Boolean isInRange() {
        return range == null ? null : range.contains(WholeVector.of(weights));
    }

    List<AppliedWeight> applied() {
        var sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return IntStream.range(0, components.size())
                .mapToObj(i -> new AppliedWeight(
                        components.get(i).component(),
                        given.get(i),
                        share(weights.get(i), sum),
                        range == null ? null : share(range.lows().get(i), sum),
                        range == null ? null : share(range.highs().get(i), sum)))
                .toList();
    }

    private static BigDecimal share(BigInteger weight, BigInteger sum) {
        return share(new BigDecimal(weight), new BigDecimal(sum));
    }

    /** Without zeros at the end: 0.25 and not 0.250000. */
    private static BigDecimal share(BigDecimal weight, BigDecimal sum) {
        var share = weight.divide(sum, SHARE_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return share.setScale(Math.max(share.scale(), 0));
    }

    private static int scale(List<BigDecimal> numbers) {
        return numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    private static List<BigInteger> whole(List<BigDecimal> numbers, int scale) {
        return numbers.stream()
                .map(number -> number.setScale(scale).unscaledValue())
                .toList();
    }
}
