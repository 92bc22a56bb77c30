package vn.xephang.datacheck;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.DefaultResourceLoader;
import vn.xephang.Application;
import vn.xephang.database.TestDatabase;
import vn.xephang.database.TestPostgres;
import vn.xephang.datacheck.table.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class DataCheckTests {
    private static final TestDatabase DATABASE = TestPostgres.database("datacheck");
    private static final Path PUBLISHED = Path.of("db", "data", "rank_claim.csv");

    private final ClassLoader usual = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @AfterEach
    void loadClassesAsUsual() {
        Thread.currentThread().setContextClassLoader(usual);
    }

    @Test
    void theServerDoesNotStartWithAFaultAndLeavesTheDatabaseAlone(CapturedOutput output) throws IOException {
        var broken = Files.readString(PUBLISHED).replaceFirst(",31,31,", ",31,3l,");
        var server = serverWith(Files.writeString(folder.resolve("rank_claim.csv"), broken));
        assertThatExceptionOfType(FaultyFigures.class)
                .isThrownBy(() -> server.run(arguments(DATABASE)))
                .withMessage("The published figures have 1 fault: db/data/rank_claim.csv:17:"
                        + " rank_worst is \"3l\"; a whole number of 1 or more is expected");
        assertThat(output)
                .contains("db/data/rank_claim.csv:17: rank_worst is \"3l\"; a whole number of 1 or more is expected")
                .contains("Correct the files and build the server anew")
                .doesNotContain("\tat vn.xephang");
        assertThat(schemas()).as("what the server made in the database").isZero();
    }

    @Test
    void twentyFaultsAreListedAndTheOthersCounted() {
        assertThat(description(20))
                .startsWith("The published figures have 20 faults:\n- db/data/unit.csv:1: wrong\n")
                .endsWith("\n- db/data/unit.csv:20: wrong");
        assertThat(description(23)).endsWith("\n- db/data/unit.csv:20: wrong\n- and 3 more");
    }

    private static String description(int count) {
        var failure = new FaultyFigures(faults(count));
        return new FaultyFiguresAnalyzer().analyze(failure, failure).getDescription();
    }

    private static int schemas() {
        return DATABASE.owner()
                .sql("select count(*) from pg_namespace where nspname in ('data', 'api')")
                .query(Integer.class)
                .single();
    }

    private static List<Fault> faults(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> new Fault("db/data/unit.csv", line, "wrong"))
                .toList();
    }

    private static String[] arguments(TestDatabase database) {
        return Arrays.stream(database.properties())
                .map(property -> "--" + property)
                .toArray(String[]::new);
    }

    /** With another file in the place of the published ranks, for the check and for the loading. */
    private SpringApplication serverWith(Path ranks) {
        var loader = new ClassLoader(usual) {
            @Override
            public @Nullable URL getResource(String name) {
                try {
                    return name.equals("db/data/rank_claim.csv") ? ranks.toUri().toURL() : super.getResource(name);
                } catch (IOException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        };
        Thread.currentThread().setContextClassLoader(loader);
        return new SpringApplicationBuilder(Application.class)
                .resourceLoader(new DefaultResourceLoader(loader))
                .web(WebApplicationType.NONE)
                .build();
    }
}
