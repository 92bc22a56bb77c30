package vn.xephang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
            used.put(Path.of(jar).getFileName().toString(), sha256(Path.of(jar)));
        }
        assertThat(listed())
                .as("After a change of dependencies, write it anew by: mvn -Dsbom generate-resources")
                .isEqualTo(used);
    }

    private static Map<String, String> listed() throws IOException {
        var text = new ClassPathResource("META-INF/sbom/application.cdx.json").getContentAsByteArray();
        var listed = new TreeMap<String, String>();
        for (var component : JsonMapper.shared().readTree(text).get("components")) {
            listed.put(file(component), hash(component));
        }
        return listed;
    }

    private static String file(JsonNode component) {
        var file = component.get("name").stringValue() + "-"
                + component.get("version").stringValue();
        var classifier = Arrays.stream(component
                        .get("purl")
                        .stringValue()
                        .replaceFirst("^[^?]*\\?", "")
                        .split("&"))
                .filter(qualifier -> qualifier.startsWith("classifier="))
                .findFirst();
        return file + classifier.map(found -> found.replace("classifier=", "-")).orElse("") + ".jar";
    }

    private static String hash(JsonNode component) {
        for (var hash : component.get("hashes")) {
            if (hash.get("alg").stringValue().equals("SHA-256")) {
                return hash.get("content").stringValue();
            }
        }
        return "none";
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
