package vn.xephang.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.util.FileSystemUtils;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/** PostgreSQL's data directory and the server process over it. */
final class Cluster {
    static final String SUPERUSER = "postgres";

    /** Given on the command line, where they prevail over an edited configuration file. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            // A socket in a temporary directory is open to every user of the machine.
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "timezone=UTC",
            "log_timezone=UTC",
            // Failed statements are the API's to log; here they would let readers fill the disk.
            "log_min_messages=log");

    private final Path directory;
    private final Programs programs;
    private final String version;

    Cluster(Path directory, Programs programs) throws IOException {
        this.directory = directory;
        this.programs = programs;
        this.version = programs.version();
    }

    /** The programs', such as {@code 18.4}. */
    String version() {
        return version;
    }

    boolean exists() {
        return Files.exists(directory);
    }

    /** No server runs meanwhile, so nobody can get in before the superuser has the password. */
    void initialise(Path passwords) throws IOException {
        var fresh = directory.resolveSibling("cluster.new");
        FileSystemUtils.deleteRecursively(fresh);
        programs.run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwords,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Knows every letter's case and sorts by code point, the same on every machine.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        Files.move(fresh, directory, ATOMIC_MOVE);
    }

    /** A server reads only the files of its own major version. */
    void requireSameVersion() throws IOException {
        var file = directory.resolve("PG_VERSION");
        var found = Files.exists(file) ? Files.readString(file).strip() : "an unknown version";
        if (!found.equals(version.replaceFirst("\\..*", ""))) {
            throw new FailureAnalyzedException(
                    "The data in %s are of PostgreSQL %s, but this is %s.".formatted(directory, found, version),
                    "Nothing was changed; start the release that wrote them, or set xephang.embedded.data-directory to a new directory.");
        }
    }

    void start(int port) throws IOException {
        var settings = SETTINGS.stream().map(setting -> " -c " + setting).collect(Collectors.joining());
        programs.run("pg_ctl", "start", "--pgdata=" + directory, "--wait", "--options=-p " + port + settings);
    }

    boolean isRunning() throws IOException {
        return Leftover.in(directory).filter(Leftover::isServer).isPresent();
    }

    /** Ends open sessions, but leaves nothing to recover. */
    void stop() throws IOException {
        programs.run("pg_ctl", "stop", "--pgdata=" + directory, "--wait", "--mode=fast");
    }

    /** A program that was killed leaves its server running, or a file that names a process which is not it. */
    void stopLeftover() throws IOException {
        var leftover = Leftover.in(directory);
        if (leftover.isPresent() && leftover.get().isServer()) {
            stop();
        } else if (leftover.isPresent() && leftover.get().isSomethingElse()) {
            Files.delete(leftover.get().file());
        }
    }
}
