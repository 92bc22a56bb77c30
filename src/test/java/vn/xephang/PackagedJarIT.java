package vn.xephang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar as it is shipped, which {@code mvn verify} has packaged before it runs this. */
class PackagedJarIT {
    private static final String ARCHIVES = "BOOT-INF/lib/";

    @Test
    void itHoldsWhatItsBillOfMaterialsNamesAndNothingElse() throws IOException {
        try (var jar = new JarFile(packaged().toFile())) {
            var bill = jar.getInputStream(jar.getEntry(Sbom.FILE)).readAllBytes();
            var held = new TreeMap<String, String>();
            for (var entry : jar.stream().filter(found -> !found.isDirectory()).toList()) {
                if (entry.getName().startsWith(ARCHIVES)) {
                    held.put(entry.getName().substring(ARCHIVES.length()), Sbom.sha256(jar.getInputStream(entry)));
                } else {
                    assertThat(entry.getName()).matches("(META-INF|BOOT-INF|org/springframework/boot/loader)/.+");
                }
            }
            var named = new TreeMap<>(Sbom.archives(bill));
            // Starters name dependencies and hold nothing: they are not packaged.
            named.keySet().removeIf(name -> name.startsWith("spring-boot-starter"));
            assertThat(named).isEqualTo(held);
            assertThat(Sbom.loader(bill))
                    .isEqualTo(jar.getManifest().getMainAttributes().getValue("Spring-Boot-Version"));
        }
    }

    @Test
    void itDoesNotSayWhichJdkBuiltIt() throws IOException {
        try (var jar = new JarFile(packaged().toFile())) {
            assertThat(jar.getManifest().getMainAttributes().keySet())
                    .extracting(Object::toString)
                    .contains("Start-Class")
                    .doesNotContain("Build-Jdk-Spec", "Created-By", "Build-Jdk");
        }
    }

    private static Path packaged() throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of("target"), "xephang-*.jar")) {
            return jars.iterator().next();
        }
    }
}
