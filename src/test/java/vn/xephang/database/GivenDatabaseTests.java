package vn.xephang.database;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The server with a database that somebody else runs. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class GivenDatabaseTests {
    private static final TestDatabase DATABASE = TestPostgres.database("given");

    @TempDir
    Path directory;

    @Test
    void theEmbeddedOneNeverStarts() throws Exception {
        try (var server = start(DATABASE.properties())) {
            assertThat(server.url()).isEqualTo(DATABASE.url());
            assertThat(server.lines())
                    .anySatisfy(line -> assertThat(line).matches("Using PostgreSQL \\d+\\.\\d+ at .+:\\d+/given_\\w+"));
        }
        assertThat(directory.resolve("data")).doesNotExist();
        assertThat(DATABASE.owner()
                        .sql("select made_by from public.migration")
                        .query(String.class)
                        .single())
                .isEqualTo(Roles.OWNER);
    }

    @Test
    void oneThatCannotBeReachedIsReportedInOneLine() throws Exception {
        try (var server = start("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/figures")) {
            assertThat(server.refusal())
                    .contains(" ERROR ", "Cannot connect to PostgreSQL at 127.0.0.1:1, database figures");
        }
        assertThat(directory.resolve("data")).doesNotExist();
    }

    private ChildServer start(String... properties) throws Exception {
        var dataDirectory = Stream.of("xephang.embedded.data-directory=" + directory.resolve("data"));
        return ChildServer.start(
                Stream.concat(Stream.of(properties), dataDirectory).toArray(String[]::new));
    }
}
