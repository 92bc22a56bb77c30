package vn.xephang.citation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import org.springframework.core.io.ClassPathResource;

/**
 * What a reader must know of figures.
 *
 * @param code a status, or a reason why two figures do not fully compare
 * @param figures where they stand in the answer
 */
record Caveat(String code, List<String> figures, String vi, String en) {
    private static final Properties WORDS = words();

    static Caveat of(String code, SortedSet<String> figures) {
        return new Caveat(code, List.copyOf(figures), word(code + ".vi"), word(code + ".en"));
    }

    /** The same of figures that are called otherwise. */
    Caveat of(List<String> others) {
        return new Caveat(code, others, vi, en);
    }

    private static String word(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("citation/caveats.properties").getInputStream(), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }
}
