package vn.xephang.savedquery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** What the tables of queries are called for people. */
final class TableLabels {
    private static final Properties WORDS = words();

    private TableLabels() {}

    /** By language. */
    static Map<String, String> of(String rows) {
        var label = new LinkedHashMap<String, String>();
        for (var language : new String[] {"vi", "en"}) {
            var key = rows + "." + language;
            label.put(language, Objects.requireNonNull(WORDS.getProperty(key), key));
        }
        return label;
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("savedquery/tables.properties").getInputStream(), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }
}
