package vn.xephang.database.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Runs PostgreSQL's programs. */
final class Programs {
    private final Path directory;
    private final Path log;

    Programs(Path directory, Path log) {
        this.directory = directory;
        this.log = log;
    }

    /** Such as {@code 18.4}. */
    String version() throws IOException {
        var process = command("postgres", "--version").start();
        var version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return version.strip().replaceFirst("^.* ", "");
    }

    void run(String program, String... arguments) throws IOException {
        var saidBefore = Files.exists(log) ? Files.size(log) : 0;
        // A file, since a server that pg_ctl starts keeps this output open for as long as it runs.
        var process = command(program, arguments)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        if (exitCode(process) != 0) {
            throw new FailureAnalyzedException(
                    "The embedded database's %s failed: %s.".formatted(program, reason(saidBefore)),
                    "All that it said is in %s.".formatted(log));
        }
    }

    private ProcessBuilder command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        // In English, and whatever locales this machine lacks.
        process.environment().put("LC_ALL", "C");
        return process;
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(
                    "interrupted while " + process.info().command().orElse("it") + " ran");
        }
    }

    /** The first line that is an error, else the last. */
    private String reason(long from) throws IOException {
        var said = Files.readAllBytes(log);
        var lines = new String(said, (int) from, (int) (said.length - from), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        var reason = lines.stream()
                .filter(line -> line.matches(".*(FATAL|PANIC|error):.*"))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "it gave no reason" : lines.get(lines.size() - 1));
        return reason.replaceFirst("^.*?(FATAL|PANIC|error): *", "");
    }
}
