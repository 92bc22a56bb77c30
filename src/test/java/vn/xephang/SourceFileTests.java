package vn.xephang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceFileTests {
    private static final int MOST_LINES = 200;
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    @Test
    void noFileIsTooLongToReadAtOnce() {
        assertThat(javaFiles())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNullIsMarked() {
        assertThat(javaFiles().map(SourceFileTests::packageInfo).distinct())
                .allSatisfy(info -> assertThat(info).content().startsWith("/**").contains("@NullMarked"));
    }

    @Test
    void everyPackageOfTheServerIsOnTheMap() throws IOException {
        var map = Files.readString(MAIN.resolve("vn/xephang/package-info.java"));
        try (Stream<Path> folders = Files.list(MAIN.resolve("vn/xephang"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(folder -> assertThat(map).contains("{@code " + folder.getFileName() + "}"));
        }
    }

    /** A package of tests may rely on what stands in the package that it tests. */
    private static Path packageInfo(Path file) {
        var folder = Objects.requireNonNull(file.getParent());
        var own = folder.resolve("package-info.java");
        return file.startsWith(TEST) && !Files.exists(own)
                ? MAIN.resolve(TEST.relativize(folder)).resolve("package-info.java")
                : own;
    }

    private static Stream<Path> javaFiles() {
        return Stream.of(MAIN, TEST).flatMap(root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
