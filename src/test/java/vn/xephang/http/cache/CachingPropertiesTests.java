package vn.xephang.http.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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
    @ParameterizedTest
    @CsvSource({
        "src/docs/caching.md, xephang\\.(cache|publication)\\..*",
        "src/docs/persisted-queries.md, xephang\\.persisted\\..*"
    })
    void everyPropertyIsDocumentedWithItsDefault(Path page, String properties) throws IOException {
        var lines = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| `xephang."))
                .toList();
        assertThat(lines).as("lines of the table in %s", page).isNotEmpty().isEqualTo(properties(properties));
    }

    @ParameterizedTest
    @CsvSource({"xephang.cache.size=-1, must not be negative", "xephang.cache.enabled=perhaps, 'perhaps'"})
    void aSettingThatMakesNoSenseIsRefused(String property, String message) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ConfigurationPropertiesAutoConfiguration.class))
                .withUserConfiguration(CacheConfiguration.class, AnswerCache.class)
                .withPropertyValues(property)
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining(message.replace("'", "")));
    }

    private static List<String> properties(String names) throws IOException {
        var metadata = new ClassPathResource("META-INF/spring-configuration-metadata.json");
        return JsonMapper.shared()
                .readTree(metadata.getInputStream())
                .get("properties")
                .valueStream()
                .filter(property -> property.get("name").asString().matches(names))
                .sorted(Comparator.comparing(property -> property.get("name").asString()))
                .map(CachingPropertiesTests::line)
                .toList();
    }

    private static String value(JsonNode value) {
        return value.isEmpty() && value.isArray() ? "none" : value.asString("none");
    }

    private static String line(JsonNode property) {
        return "| `%s` | %s | %s |"
                .formatted(
                        property.get("name").asString(),
                        value(property.path("defaultValue")),
                        property.get("description").asString());
    }
}
