package vn.xephang.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The answer that a document is expected to give, as a file. */
record Expectation(String name) {
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "expectations");

    /** Keeps the digits of decimals: 97.20 stays 97.20. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static List<String> names() throws IOException {
        try (var files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .toList();
        }
    }

    /** The same text for the same answer, whatever its white space. */
    static String normal(String json) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json)) + "\n";
    }

    boolean isMissing() {
        return Files.notExists(file());
    }

    void write(String answer) throws IOException {
        Files.writeString(file(), normal(answer));
    }

    String read() throws IOException {
        return normal(Files.readString(file()));
    }

    Path file() {
        return DIRECTORY.resolve(name + ".json");
    }
}
