package vn.xephang.http.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CachingPropertiesTests {
    private static final Path DOCUMENTATION = Path.of("src/docs/caching.md");

    @Test
    void everyPropertyIsDocumentedWithItsDefault() throws IOException {
        var lines = Files.readAllLines(DOCUMENTATION).stream()
                .filter(line -> line.startsWith("| `xephang."))
                .toList();
        assertThat(lines).as("lines of the table in %s", DOCUMENTATION).isEqualTo(properties());
    }

    @ParameterizedTest
    @CsvSource({"xephang.cache.size=-1, must not be negative", "xephang.cache.enabled=perhaps, 'perhaps'"})
    void aSettingThatMakesNoSenseIsRefused(String property, String message) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ConfigurationPropertiesAutoConfiguration.class))
                .withUserConfiguration(CacheConfiguration.class)
                .withPropertyValues(property)
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining(message.replace("'", "")));
    }

    private static List<String> properties() throws IOException {
        var metadata = new ClassPathResource("META-INF/spring-configuration-metadata.json");
        return JsonMapper.shared()
                .readTree(metadata.getInputStream())
                .get("properties")
                .valueStream()
                .filter(property -> property.get("name").asString().matches("xephang\\.(cache|publication)\\..*"))
                .sorted(Comparator.comparing(property -> property.get("name").asString()))
                .map(CachingPropertiesTests::line)
                .toList();
    }

    private static String line(JsonNode property) {
        return "| `%s` | %s | %s |"
                .formatted(
                        property.get("name").asString(),
                        property.path("defaultValue").asString("none"),
                        property.get("description").asString());
    }
}
