package vn.xephang.http;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Says in words for a caller what the engine says in words of its own, where it has no file for them; what it has files for stands
 * in {@code src/main/resources/i18n}.
 */
final class EngineWords {
    private static final List<Words> OURS = List.of(
            new Words(
                    "^Invalid floating point value$",
                    "The document has a number whose exponent is out of bounds: it can have at most nine digits."),
            new Words("[Cc]oerced Null value for NonNull type '([^']*)'", "null, which is not of type '$1'."),
            new Words(
                    "(Variable|Field|Input field|Argument) ('[^']*'(?: of variable '[^']*')?) has null,",
                    "$1 $2 is null,"),
            // What the engine calls a place: the sort of error, and the fields that lead there.
            new Words("(The field|of the field) at \\w+@\\[(?:[^\\]]*/)?([^\\]/]*)\\]", "$1 '$2'"),
            new Words("directive at \\w+@\\[(?:[^\\]]*/)?([^\\]/]*)\\]", "directive at '$1'"),
            new Words(": '<EOF>' cannot stand at", ": it ends too early, at"),
            new Words("^(Variable '[^']*') has an invalid value: \\1 is", "$1 is"));

    private EngineWords() {}

    static String translated(String message) {
        var translated = message;
        for (var words : OURS) {
            translated = words.theirs.matcher(translated).replaceAll(words.ours);
        }
        return translated;
    }

    private record Words(Pattern theirs, String ours) {
        Words(String theirs, String ours) {
            this(Pattern.compile(theirs), ours);
        }
    }
}
