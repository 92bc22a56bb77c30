package vn.xephang.savedquery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** What parameters mean in Vietnamese, which the schema says in English alone. */
final class VietnameseMeanings {
    private final Properties meanings = new Properties();

    VietnameseMeanings() {
        try (var file = new InputStreamReader(
                new ClassPathResource("savedquery/parameters.properties").getInputStream(), StandardCharsets.UTF_8)) {
            meanings.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Empty where nothing is said. */
    String of(String query, String parameter) {
        return meanings.getProperty(query + "." + parameter, meanings.getProperty(parameter, ""));
    }
}
