package vn.xephang.reweighting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weights over which ranks are looked for. */
record WeightRange(@Nullable BigDecimal plusMinus, @Nullable List<ComponentWeightRange> components) {
    WeightRange {
        if (plusMinus != null) {
            ComponentWeightRange.checked("range.plusMinus", plusMinus);
        }
    }

    List<ComponentWeightRange> bounds() {
        return components == null ? List.of() : components;
    }

    /** The bounds of a component whose share of the sum is this weight, as weights of that sum. */
    Bounds of(String component, BigDecimal weight, BigDecimal sum) {
        return own(component)
                .map(bounds ->
                        new Bounds(bounds.min().multiply(sum), bounds.max().multiply(sum)))
                .orElseGet(() -> around(weight, sum));
    }

    private Optional<ComponentWeightRange> own(String component) {
        return bounds().stream()
                .filter(bounds -> bounds.component().equals(component))
                .findFirst();
    }

    private Bounds around(BigDecimal weight, BigDecimal sum) {
        if (plusMinus == null) {
            return new Bounds(BigDecimal.ZERO, sum);
        }
        var width = plusMinus.multiply(sum);
        return new Bounds(
                weight.subtract(width).max(BigDecimal.ZERO), weight.add(width).min(sum));
    }

    record Bounds(BigDecimal low, BigDecimal high) {}
}
