package vn.xephang.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that the API does not take: says which argument, what was given and what is allowed. */
public class InvalidArgument extends Refusal {
    private static final int SHOWN = 60;

    public InvalidArgument(String argument, @Nullable Object given, String allowed) {
        this(argument, given, allowed, Map.of());
    }

    /** The same with more for programs than the name of the argument. */
    public InvalidArgument(String argument, @Nullable Object given, String allowed, Map<String, ?> details) {
        super(
                ErrorCode.BAD_REQUEST,
                "Argument '%s' is %s; %s.".formatted(argument, shown(given), allowed),
                with(argument, details));
    }

    /** A list that is too long, or too short: only a text that was sent stands in quotes. */
    public record ListOf(int items) {
        @Override
        public String toString() {
            return "a list of " + items;
        }
    }

    private static Map<String, Object> with(String argument, Map<String, ?> details) {
        var all = new HashMap<String, Object>(details);
        all.put("argument", argument);
        return all;
    }

    /** Several indexes rank the same in one year, and the caller has not said which is meant. */
    public static InvalidArgument ambiguousIndex(String argument, Collection<String> indexes) {
        return new InvalidArgument(
                argument, null, "several indexes rank it in that year, name one of " + String.join(", ", indexes));
    }

    private static String shown(@Nullable Object given) {
        if (!(given instanceof CharSequence text)) {
            return Shown.cut(String.valueOf(given), SHOWN);
        }
        return '"' + Shown.cut(text.toString(), SHOWN) + '"';
    }
}
