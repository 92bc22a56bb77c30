package vn.xephang.http;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.exc.StreamConstraintsException;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/**
 * What of a JSON text is more than it may be.
 *
 * @param limit its name
 * @param things what is counted
 * @param asked as far as it was counted: reading stops there
 */
record Excess(String limit, String things, long asked, long allowed) {
    /** The reader says it in words alone. */
    private static final Pattern WORDS =
            Pattern.compile("^(\\w+).* \\((\\d+)\\) exceeds the maximum allowed \\((\\d+)");

    static Excess of(StreamConstraintsException thrown) {
        var words = WORDS.matcher(String.valueOf(thrown.getOriginalMessage()));
        if (!words.find()) {
            throw thrown;
        }
        var asked = Long.parseLong(words.group(2));
        var allowed = Long.parseLong(words.group(3));
        return switch (words.group(1)) {
            case "Document" -> new Excess("jsonNesting", "levels within each other", asked, allowed);
            case "Number" -> new Excess("jsonNumberLength", "characters in a number", asked, allowed);
            default -> new Excess("jsonNameLength", "characters in a name", asked, allowed);
        };
    }

    Refusal refused(String where) {
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                String.format(
                        Locale.ENGLISH,
                        "%s has %,d %s, or more; at most %,d are allowed.",
                        where,
                        asked,
                        things,
                        allowed),
                Map.of("limit", limit, "asked", asked, "allowed", allowed));
    }
}
