package vn.xephang.database.embedded;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Starts in data directories as people and accidents leave them. */
class DataDirectoryTests {
    /** Of a server that has run once; each test leaves it so that it runs again. */
    @TempDir
    static Path home;

    @TempDir
    Path other;

    @BeforeEach
    void runOnce() throws IOException {
        if (!Files.exists(home.resolve("cluster"))) {
            UnpackedPrograms.copyTo(home);
            start(home).close();
        }
    }

    @Test
    void aDirectoryWithForeignFilesIsLeftAlone() throws IOException {
        var letter = Files.writeString(other.resolve("letter.txt"), "not yours");
        assertThat(refusal(other)).contains("holds files of something else", other.toString());
        assertThat(other).isDirectoryContaining(letter::equals);
        try (var content = Files.list(other)) {
            assertThat(content).containsExactly(letter);
        }
    }

    @Test
    void aFileIsNotADataDirectory() throws IOException {
        var file = Files.createFile(other.resolve("file"));
        assertThat(refusal(file)).contains("cannot use the data directory " + file, file + " is not a directory");
        assertThat(refusal(file.resolve("below"))).contains("cannot use the data directory " + file);
    }

    @Test
    void dataOfAnotherMajorVersionAreLeftAlone() throws IOException {
        var version = home.resolve("cluster/PG_VERSION");
        var current = Files.readString(version);
        Files.writeString(version, "17\n");
        try {
            assertThat(refusal(home)).contains("are of PostgreSQL 17, but this is 18.");
        } finally {
            Files.writeString(version, current);
        }
        start(home).close();
    }

    @Test
    void lostPasswordsAreNotReplaced() throws IOException {
        var kept = Files.move(home.resolve("passwords"), other.resolve("passwords"));
        try {
            assertThat(refusal(home)).contains("passwords does not hold the three passwords");
        } finally {
            Files.move(kept, home.resolve("passwords"));
        }
        start(home).close();
    }

    @Test
    void aProcessThatGotTheNumberOfAKilledServerIsLeftAlone() throws IOException {
        Files.writeString(
                home.resolve("cluster/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        start(home).close();
    }

    @Test
    void dataOutliveAKilledPostgres() throws IOException {
        var killed = start(home);
        JdbcClient.create(killed.administrator("xephang"))
                .sql("create table public.memory as select 'before the kill' as what")
                .update();
        Leftover.in(home.toRealPath().resolve("cluster"))
                .orElseThrow()
                .process()
                .destroyForcibly();
        // The program is dead as well: nothing stops the server, and the lock is free.
        killed.home().close();
        try (var next = start(home)) {
            var memory = JdbcClient.create(next.administrator("xephang")).sql("select what from public.memory");
            assertThat(memory.query(String.class).single()).isEqualTo("before the kill");
        }
    }

    @Test
    void anInterruptedFirstStartIsBegunAgain() throws IOException {
        Files.createDirectories(other.resolve("cluster.new/base"));
        // Not half as well: unpacking takes seconds.
        UnpackedPrograms.copyTo(other);
        start(other).close();
    }

    @Test
    void halfUnpackedProgramsAreNotTrusted() throws IOException {
        var half = Files.createDirectories(other.resolve("programs.new/bin"));
        Files.writeString(half.resolve("postgres"), "half");
        var programs = Archive.forThisSystem().unpackInto(other);
        assertThat(programs.resolve("bin/postgres")).isExecutable();
        assertThat(Files.size(programs.resolve("bin/postgres"))).isGreaterThan(1_000_000);
    }

    @Test
    void aConfiguredPortThatIsTakenIsNamed() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var properties = new EmbeddedProperties(home, taken.getLocalPort());
            assertThatExceptionOfType(FailureAnalyzedException.class)
                    .isThrownBy(() -> EmbeddedServer.start(properties))
                    .withMessage("Port %d, which the embedded database is to use, is taken.", taken.getLocalPort());
        }
    }

    private static EmbeddedServer start(Path directory) {
        return EmbeddedServer.start(new EmbeddedProperties(directory, 0));
    }

    private static String refusal(Path directory) throws IOException {
        try (var server = start(directory)) {
            throw new AssertionError("It started: " + server);
        } catch (FailureAnalyzedException e) {
            return e.analysis().getDescription() + " " + e.analysis().getAction();
        }
    }
}
