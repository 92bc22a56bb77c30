package vn.xephang.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/** {@link DatabaseAlone} in a JVM of its own, which can be killed. */
public final class ChildServer implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();
    private @Nullable String url;

    private ChildServer(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static ChildServer start(String... properties) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // Unless a test says otherwise.
                "-Dserver.port=0",
                "-Dspring.liquibase.change-log=classpath:/database/first-change.sql",
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseAlone.class.getName()));
        for (var property : properties) {
            command.add("--" + property);
        }
        return new ChildServer(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it runs; gives the URL of its database. */
    public String url() throws IOException {
        if (url == null) {
            url = readUrl();
        }
        return url;
    }

    private String readUrl() throws IOException {
        var end = killLater();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith(DatabaseAlone.READY)) {
                end.cancel(true);
                return line.substring(DatabaseAlone.READY.length());
            }
        }
        throw new AssertionError("It did not start:\n" + String.join("\n", lines));
    }

    /** What it has said so far. */
    public List<String> lines() {
        return lines;
    }

    /** Waits until it has refused to start; gives the only line that says so. */
    public String refusal() throws IOException, InterruptedException {
        var end = killLater();
        output.lines().forEach(lines::add);
        end.cancel(true);
        assertThat(process.waitFor()).as("exit code").isEqualTo(1);
        var warnings = lines.stream().filter(line -> !line.contains(" INFO ")).toList();
        assertThat(warnings).hasSize(1);
        return warnings.get(0);
    }

    /** Who reads what a process says cannot be interrupted, but reads to the end when it has ended. */
    private CompletableFuture<Void> killLater() {
        var later = CompletableFuture.delayedExecutor(Wait.LONGEST.toSeconds(), TimeUnit.SECONDS);
        return CompletableFuture.runAsync(process::destroyForcibly, later);
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As ctrl-C does; gives the exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
