package vn.xephang.export.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryTests {
    /** All cells together are many times as much. */
    private static final String HEAP = "-Xmx24m";

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aLongTableNeedsNoMoreMemoryThanAShortOne(String format) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        java,
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongTable.class.getName(),
                        format)
                .redirectErrorStream(true)
                .start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo(String.valueOf(LongTable.ROWS));
    }
}
