package vn.xephang.savedquery;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import vn.xephang.graphql.Sha256;

/** The list as a page that loads nothing: its style stands in it, and its policy allows that style alone. */
final class ListPage {
    private final String style = text("list.css");
    private final Template template =
            Mustache.compiler().emptyStringIsFalse(true).compile(text("list.html"));

    byte[] written(List<ListedQuery> queries) {
        return template.execute(Map.of("style", style, "queries", queries)).getBytes(StandardCharsets.UTF_8);
    }

    String policy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src 'sha256-" + digest(style) + "'",
                "img-src data:",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("savedquery/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String digest(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text));
    }
}
