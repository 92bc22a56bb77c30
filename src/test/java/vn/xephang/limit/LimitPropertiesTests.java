package vn.xephang.limit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LimitPropertiesTests {
    private static final Path DOCUMENTATION = Path.of("src/docs/limits.md");

    @Test
    void everyPropertyIsDocumentedWithItsDefault() throws IOException {
        var lines = Files.readAllLines(DOCUMENTATION).stream()
                .filter(line -> line.startsWith("| `xephang."))
                .toList();
        assertThat(lines).as("lines of the table in %s", DOCUMENTATION).isEqualTo(properties());
    }

    @Test
    void whatStandsElsewhereIsAsDocumented() throws IOException {
        assertThat(Path.of("db/roles.sql"))
                .content()
                .contains("statement_timeout = ''3s''", "lock_timeout = ''500ms''");
        assertThat(Path.of("src/main/resources/application.yaml"))
                .content()
                .contains("maximum-pool-size: 10", "connection-timeout: 1000", "socketTimeout: 10", "max: 256")
                .contains("max-connections: 4096", "connection-timeout: 5s")
                .contains("statement_timeout=3s", "lock_timeout=500ms");
        assertThat(Limits.with().load().running()).isEqualTo(10 / 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "document.tokens; 0; xephang.limits.document.tokens must be at least 1, but is 0",
                "document.depth; -1; xephang.limits.document.depth must be at least 1, but is -1",
                "argument.page-size; 99; xephang.limits.argument.page-size must be at least 100, but is 99",
                "client.at-once; 0; xephang.limits.client.at-once must be at least 1, but is 0",
                "client.open-connections; 0; xephang.limits.client.open-connections must be at least 1, but is 0",
                "client.running-requests; 0; xephang.limits.client.running-requests must be at least 1, but is 0",
                "client.header-time; 0s; xephang.limits.client.header-time in milliseconds must be at least 1, but is 0",
                "client.answer-rate; 0B; xephang.limits.client.answer-rate in bytes must be at least 1, but is 0",
                "rate.bytes; 0; xephang.limits.rate.bytes must be at least 1, but is 0",
                "load.time; 0s; xephang.limits.load.time in milliseconds must be at least 1, but is 0",
                "rate.burst; 4999; xephang.limits.rate.burst, which must allow cost.most, must be at least 5000, but is 4999",
                "rate.forwarded-header; X-Real-IP; xephang.limits.rate.forwarded-header must be one of [X-Forwarded-For, Forwarded], but is X-Real-IP",
                "rate.trusted-proxies; proxy.example; xephang.limits.rate.trusted-proxies must hold addresses or networks such as 10.0.0.0/8, but holds proxy.example"
            })
    void aLimitThatMakesNoSenseIsRefused(String name, String value, String message) {
        assertThatThrownBy(() -> Limits.with(name, value))
                .isInstanceOf(BindException.class)
                .hasRootCauseMessage(message);
    }

    private static List<String> properties() throws IOException {
        var metadata = new ClassPathResource("META-INF/spring-configuration-metadata.json");
        return JsonMapper.shared()
                .readTree(metadata.getInputStream())
                .get("properties")
                .valueStream()
                .filter(property -> property.get("name").asString().startsWith("xephang.limits."))
                .sorted(Comparator.comparing(property -> property.get("name").asString()))
                .map(LimitPropertiesTests::line)
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
