package vn.xephang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@FiguresTest
class ReadmeTests {
    private static final Path README = Path.of("README.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```graphql\\n(.+?)```\\s+```json\\n(.+?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final Api api;

    ReadmeTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasTheAnswerThatStandsBelowIt(String query, String answer) {
        assertThat(api.data(query)).isEqualTo(JSON.readTree(answer));
    }

    @Test
    void thereAreExamplesAndEachHasAnAnswer() throws IOException {
        var queries = Files.readString(README).split("```graphql").length - 1;
        assertThat(examples()).hasSize(queries).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void everyLinkedFileIsThere() throws IOException {
        assertThat(LINK.matcher(Files.readString(README)).results().map(link -> Path.of(link.group(1))))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).exists());
    }

    static Stream<Arguments> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(README))
                .results()
                .map(example -> arguments(example.group(1), example.group(2)));
    }
}
