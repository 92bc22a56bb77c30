package vn.xephang.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document and the only answer to it that is right. */
record Question(String document, JsonNode answer) {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** An example document, with the answer that is expected of it everywhere. */
    static Question ofExample(String name) {
        try {
            return new Question(
                    Files.readString(Path.of("src/main/resources/documents", name + ".graphql")),
                    JSON.readTree(Files.readString(Path.of("src/test/resources/expectations", name + ".json"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same asked under another name, which makes it another document. */
    Question renamed(int number) {
        return new Question(document.replaceFirst("\\{", "query Q" + number + " {"), answer);
    }
}
