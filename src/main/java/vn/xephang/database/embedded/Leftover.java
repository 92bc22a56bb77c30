package vn.xephang.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The living process that a cluster's {@code postmaster.pid} names. Its number alone proves nothing: it may have been
 * given to another process since.
 */
record Leftover(Path file, ProcessHandle process) {
    static Optional<Leftover> in(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var firstLine = Files.readAllLines(file).stream().findFirst().orElse("");
        // A file without a number, or with that of a process that has ended, PostgreSQL replaces by itself.
        return Optional.of(firstLine.strip())
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .map(process -> new Leftover(file, process));
    }

    /** A server of this cluster runs the programs that lie beside it. */
    boolean isServer() {
        var home = file.resolveSibling("..").normalize();
        return process.info()
                .command()
                .filter(program -> Path.of(program).startsWith(home))
                .isPresent();
    }

    /** Certainly not the server. False if the system does not tell what it is. */
    boolean isSomethingElse() {
        return !isServer() && (process.info().command().isPresent() || hasEnded());
    }

    /** Linux keeps the number of a process that ended until its parent has asked; in a container often for ever. */
    private boolean hasEnded() {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"))
                    .matches("(?s).*\\) Z .*");
        } catch (IOException e) {
            return false;
        }
    }
}
