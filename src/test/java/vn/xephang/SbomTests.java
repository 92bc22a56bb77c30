package vn.xephang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bill of materials in the jar is a committed file, so that every build holds the same one, with or without a network; here
 * it is held against what the server really runs with, byte by byte.
 */
class SbomTests {
    private static final Path RUNTIME_CLASS_PATH = Path.of("target", "runtime-classpath");

    @Test
    void theBillOfMaterialsListsExactlyWhatTheServerRunsWith() throws IOException {
        var used = new TreeMap<String, String>();
        for (var jar : Files.readString(RUNTIME_CLASS_PATH).strip().split(System.getProperty("path.separator"))) {
            try (var file = Files.newInputStream(Path.of(jar))) {
                used.put(Path.of(jar).getFileName().toString(), Sbom.sha256(file));
            }
        }
        assertThat(Sbom.archives(new ClassPathResource(Sbom.FILE).getContentAsByteArray()))
                .as("After a change of dependencies, write it anew by: mvn -Dsbom generate-resources")
                .isEqualTo(used);
    }
}
