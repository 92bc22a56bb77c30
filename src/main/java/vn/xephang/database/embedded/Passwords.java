package vn.xephang.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** The random passwords of one embedded server. */
record Passwords(String superuser, String owner, String api) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Leaves those that an interrupted first start has made. */
    static void makeIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            // The superuser's comes first: initdb takes a file's first line.
            OwnerOnly.write(file, Stream.generate(Passwords::random).limit(3).collect(Collectors.joining("\n")) + "\n");
        }
    }

    static Passwords keptIn(Path file) throws IOException {
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (lines.size() != 3) {
            throw new FailureAnalyzedException(
                    "%s does not hold the three passwords without which the data beside it cannot be read."
                            .formatted(file),
                    "Restore it, or set xephang.embedded.data-directory to a new directory.");
        }
        return new Passwords(lines.get(0), lines.get(1), lines.get(2));
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** Keeps them out of logs. */
    @Override
    public String toString() {
        return "Passwords[...]";
    }
}
