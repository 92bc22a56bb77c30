package vn.xephang.reweighting;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.InvalidArgument;

/**
 * Which weights a caller asks for.
 *
 * @param weights null for the published ones
 * @param range null where no rank ranges are asked for
 */
record WeightRequest(
        @Nullable List<ComponentWeight> weights,
        WeightingBasis basis,
        @Nullable WeightRange range) {
    private static final int MOST_COMPONENTS = 100;
    private static final String WEIGHTS = "weights";
    private static final String RANGE = "range.components";

    WeightRequest {
        if (weights != null) {
            refuseRepeated(WEIGHTS, codes(weights));
            for (var i = 0; i < weights.size(); i++) {
                weights.get(i).check("weights[%d].weight".formatted(i));
            }
            if (weights.stream().allMatch(weight -> weight.weight().signum() == 0)) {
                throw new InvalidArgument(
                        WEIGHTS, new InvalidArgument.ListOf(weights.size()), "one weight at least must be above 0");
            }
        }
        if (range != null) {
            refuseRepeated(RANGE, rangeCodes(range));
            for (var i = 0; i < range.bounds().size(); i++) {
                range.bounds().get(i).check("range.components[%d]".formatted(i));
            }
        }
    }

    /** Refuses components that the edition has not. */
    void refuseUnknown(List<String> components) {
        var allowed = "the edition's components are " + String.join(", ", components);
        if (weights != null) {
            refuseUnknown(WEIGHTS, codes(weights), components, allowed);
        }
        if (range != null) {
            refuseUnknown(RANGE, rangeCodes(range), components, allowed);
        }
    }

    /** The weight asked for a component, or the published one; null where that is asked for and not published. */
    @Nullable
    BigDecimal weight(String component, @Nullable BigDecimal published) {
        if (weights == null) {
            return published;
        }
        return weights.stream()
                .filter(weight -> weight.component().equals(component))
                .map(ComponentWeight::weight)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static List<String> codes(List<ComponentWeight> weights) {
        return weights.stream().map(ComponentWeight::component).toList();
    }

    private static List<String> rangeCodes(WeightRange range) {
        return range.bounds().stream().map(ComponentWeightRange::component).toList();
    }

    private static void refuseRepeated(String list, List<String> codes) {
        if (codes.size() > MOST_COMPONENTS) {
            throw new InvalidArgument(
                    list, new InvalidArgument.ListOf(codes.size()), "it may hold at most " + MOST_COMPONENTS);
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                throw new InvalidArgument(component(list, i), codes.get(i), "each component may be named once");
            }
        }
    }

    private static void refuseUnknown(String list, List<String> codes, List<String> components, String allowed) {
        for (var i = 0; i < codes.size(); i++) {
            if (!components.contains(codes.get(i))) {
                throw new InvalidArgument(component(list, i), codes.get(i), allowed);
            }
        }
    }

    private static String component(String list, int index) {
        return "%s[%d].component".formatted(list, index);
    }
}
