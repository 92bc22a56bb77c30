package vn.xephang.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xephang.source.Source;

/**
 * Where a figure of an answer comes from.
 *
 * @param sources of the claims that it rests on, each once
 * @param only the claim that is served, where all it rests on are claims of one figure; null where it rests on more, or on none
 * @param caveats what contradicts these: {@code CONFLICTING} other sources, {@code VALUE_CONTRADICTED} other figures
 */
public record Origin(
        List<Source> sources, Set<String> caveats, @Nullable Statement only) {
    /** How a figure came to be that none of the claims below it states. */
    private static final String COMPUTED = "COMPUTED";

    /** What an object of the answer calls the origins of its figures: not what a question could call anything. */
    private static final String KEY = "origins of these figures";

    /** How a number came to be whose object does not say so: the claim's own way where it is what is claimed, or else computed. */
    public String status(Number value) {
        var claimed = only == null ? null : only.valueNumber();
        return only != null && claimed != null && claimed.compareTo(new BigDecimal(value.toString())) == 0
                ? only.status()
                : COMPUTED;
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
