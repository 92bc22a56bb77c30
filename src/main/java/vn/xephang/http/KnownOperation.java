package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which operation is asked for by a request that is answered without its document being read: for those who count and log. */
public final class KnownOperation {
    private static final String ATTRIBUTE = KnownOperation.class.getName();
    private static final Pattern COMMENT = Pattern.compile("#[^\r\n]*");
    private static final Pattern FIRST = Pattern.compile("^[\\s,\uFEFF]*query\\s+(\\w+)");

    private KnownOperation() {}

    /** Its name; empty text where it has none. Empty where the request was answered otherwise, or is none for GraphQL. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }

    static void note(@Nullable String name, String document, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, Objects.requireNonNullElseGet(name, () -> first(document)));
    }

    /** Of a document that was run before, and is known to be right. */
    private static String first(String document) {
        var found = FIRST.matcher(COMMENT.matcher(document).replaceAll(""));
        return found.find() ? found.group(1) : "";
    }
}
