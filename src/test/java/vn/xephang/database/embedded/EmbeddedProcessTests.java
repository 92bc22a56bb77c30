package vn.xephang.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.xephang.Wait;
import vn.xephang.database.ChildServer;
import vn.xephang.database.Roles;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the data and of PostgreSQL when programs are stopped, killed or started twice. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EmbeddedProcessTests {
    @TempDir
    static Path home;

    /** Starting a JVM takes seconds, so a test takes over what the one before left running. */
    private static @Nullable ChildServer running;

    @BeforeAll
    static void saveTime() throws IOException {
        UnpackedPrograms.copyTo(home);
    }

    @AfterAll
    static void leaveNothingRunning() throws Exception {
        running().stop();
    }

    @Test
    void dataOutliveAKilledProgramWhosePostgresRunsOn() throws Exception {
        remember(running().url(), "before the kill");
        running().kill();
        assertThat(postgres()).as("the orphan").isPresent();
        assertThat(memories(running().url())).contains("before the kill");
    }

    @Test
    void aKilledPostgresIsStartedAgainUnderARunningProgram() throws Exception {
        remember(running().url(), "before postgres was killed");
        var killed = postgres().orElseThrow().process();
        killed.destroyForcibly();
        Wait.until(
                "another postgres",
                () -> postgres()
                                .filter(next -> next.process().pid() != killed.pid())
                                .isPresent()
                        && accepts(running().url()));
        assertThat(memories(running().url())).contains("before postgres was killed");
    }

    @Test
    void aStoppedProgramStopsItsPostgres() throws Exception {
        running().url();
        assertThat(running().stop()).isEqualTo(128 + 15);
        assertThat(postgres()).isEmpty();
        assertThat(Files.readString(home.resolve("log")))
                .contains("database system is shut down")
                .as("the pool was closed before")
                .doesNotContain("terminating connection");
    }

    @Test
    void aSecondProgramIsRefusedAndTheFirstRunsOn() throws Exception {
        remember(running().url(), "before the refusal");
        try (var second = start()) {
            assertThat(second.refusal())
                    .contains("Another running server uses the data directory " + home)
                    .contains("--xephang.embedded.data-directory=");
        }
        assertThat(memories(running().url())).contains("before the refusal");
    }

    @Test
    void migrationsRunAsTheOwner() throws Exception {
        var migration = owner(running().url()).sql("select made_by, api_role from public.migration");
        assertThat(migration.query().singleRow())
                .containsEntry("made_by", Roles.OWNER)
                .containsEntry("api_role", Roles.API);
    }

    @Test
    void itSaysWhereTheDataAre() throws Exception {
        running().url();
        assertThat(running().lines()).contains("Using embedded PostgreSQL 18.4 in " + home.toRealPath());
    }

    @Test
    void aProgramThatFailsLaterStopsItsPostgres() throws Exception {
        running().stop();
        try (var taken = new ServerSocket(0);
                var server = start("server.port=" + taken.getLocalPort())) {
            assertThat(server.refusal()).contains("Port " + taken.getLocalPort() + " was already in use.");
        }
        assertThat(postgres()).isEmpty();
    }

    private static ChildServer running() throws IOException {
        var server = running;
        if (server == null || !server.isAlive()) {
            server = start();
            running = server;
        }
        return server;
    }

    private static ChildServer start(String... properties) throws IOException {
        var dataDirectory = Stream.of("xephang.embedded.data-directory=" + home);
        return ChildServer.start(
                Stream.concat(Stream.of(properties), dataDirectory).toArray(String[]::new));
    }

    private static boolean accepts(String url) {
        try {
            return memories(url) != null;
        } catch (DataAccessException notYet) {
            return false;
        }
    }

    private static void remember(String url, String what) {
        owner(url).sql("create table if not exists public.memory (what text)").update();
        owner(url).sql("insert into public.memory values (?)").param(what).update();
    }

    private static List<String> memories(String url) {
        return owner(url)
                .sql("select what from public.memory")
                .query(String.class)
                .list();
    }

    private static JdbcClient owner(String url) {
        try {
            var passwords = Passwords.keptIn(home.resolve("passwords"));
            return JdbcClient.create(new DriverManagerDataSource(url, Roles.OWNER, passwords.owner()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Leftover> postgres() throws IOException {
        return Leftover.in(home.toRealPath().resolve("cluster")).filter(Leftover::isServer);
    }
}
