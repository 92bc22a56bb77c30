package vn.xephang.provenance;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.source.Source;

/**
 * Where a figure of an answer comes from.
 *
 * @param sources of the claims that it rests on, each once
 * @param caveats what contradicts these: {@code CONFLICTING} other sources, {@code VALUE_CONTRADICTED} other figures
 * @param stated the claims that are served of the figures that it rests on; none where it is a matter of definition
 */
public record Origin(List<Source> sources, Set<String> caveats, List<Statement> stated) {
    /** How a figure came to be that a source states, as definitions are. */
    private static final String REPORTED = "REPORTED";

    /** The same of one that none of the claims below it states. */
    private static final String COMPUTED = "COMPUTED";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}(\\.\\d{1,10})?");

    private static final Set<ClaimMeasure> OF_POINTS =
            EnumSet.of(ClaimMeasure.SCORE, ClaimMeasure.COMPONENT_SCORE, ClaimMeasure.COMPONENT_AVERAGE);

    /** What an object of the answer calls the origins of its figures: not what a question could call anything. */
    private static final String KEY = "origins of these figures";

    /** How a number came to be whose object does not say so: as the claim did that states it, or else it is computed; empty for others. */
    public String status(Object value) {
        var number = number(value);
        if (number.isEmpty() || stated.isEmpty()) {
            return number.isEmpty() ? "" : sources.isEmpty() ? COMPUTED : REPORTED;
        }
        return stated.stream()
                .filter(claim -> states(claim, number.get(), value instanceof Integer))
                .map(Statement::status)
                .findFirst()
                .orElse(COMPUTED);
    }

    /** Also of one that stands in a text, as in a fact. */
    private static Optional<BigDecimal> number(Object value) {
        var text = value.toString();
        return value instanceof Number
                        || value instanceof String && NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** A place is not stated by who has as many points. */
    private static boolean states(Statement claim, BigDecimal value, boolean isCount) {
        return claim.valueNumber() != null
                && claim.valueNumber().compareTo(value) == 0
                && !(isCount && OF_POINTS.contains(claim.measure()));
    }

    /** Those of an object's figures, by what the object calls them. */
    @SuppressWarnings("unchecked")
    public static Map<String, Origin> of(Map<?, ?> object) {
        return object.get(KEY) instanceof Map<?, ?> origins ? (Map<String, Origin>) origins : Map.of();
    }

    /** Puts them there. */
    public static void put(Map<String, Object> object, Map<String, Origin> origins) {
        object.put(KEY, origins);
    }
}
