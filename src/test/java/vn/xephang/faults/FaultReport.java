package vn.xephang.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was counted, as a page; written where the system property {@code xephang.faults.report} says. */
final class FaultReport {
    private static final String HEAD = """
            # Faults

            What readers see while something fails, as counted by [FaultTests](../test/java/vn/xephang/faults/FaultTests.java): it starts
            a PostgreSQL and the server with its usual limits, but nothing kept in memory, and breaks one thing after the other while four
            readers ask example questions one after the other. Every question is from a client of its own, but where it is said. Every
            answer with the status 200 is held against the known right one. What is asserted in every build is that no answer is wrong,
            that every refusal has a code of [errors.md](errors.md), `Retry-After` where it is 429 or 503, and tells nothing of the
            database, that no stack trace is logged, that no connection stays in use, and that all is as before by itself.

            The figures are of one run, on %d processors shared with other programs, with PostgreSQL %s on the same machine and
            Java %s. Written by `mvn test -Dtest=FaultTests -Dxephang.faults.report=src/docs/faults.md`.

            | what fails | what a reader sees | requests | right | wrong | errors | slowest | as before after |
            |---|---|---|---|---|---|---|---|
            """;

    private final List<String> rows = new ArrayList<>();

    void add(String fault, String seen, Tally tally, Duration recovery) {
        rows.add("| %s | %s | %d | %d | %d | %s | %s | %s |"
                .formatted(
                        fault,
                        seen,
                        tally.requests(),
                        tally.right(),
                        tally.outcomes().getOrDefault("wrong", 0),
                        tally.errors(),
                        seconds(tally.slowest()),
                        seconds(recovery)));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }

    void write(String version) throws IOException {
        var file = System.getProperty("xephang.faults.report");
        if (file != null) {
            var head = HEAD.formatted(
                    Runtime.getRuntime().availableProcessors(), version, System.getProperty("java.version"));
            Files.writeString(Path.of(file), head + String.join("\n", rows) + "\n");
        }
    }
}
