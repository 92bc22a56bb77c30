package vn.xephang.database.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The directory with all that the embedded server keeps. One program at a time holds it: the operating system gives the
 * lock back when that program ends, however it ends.
 */
final class DataHome implements Closeable {
    /** Also tells a directory of ours from somebody else's. */
    private static final String LOCK = "xephang.lock";

    private final Path directory;
    private final FileChannel lock;

    private DataHome(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static DataHome open(Path directory) throws IOException {
        OwnerOnly.createDirectories(directory);
        refuseForeignContent(directory);
        OwnerOnly.restrictDirectory(directory);
        var lock = FileChannel.open(directory.resolve(LOCK), CREATE, WRITE);
        if (!isTaken(lock)) {
            lock.close();
            throw new FailureAnalyzedException(
                    "Another running server uses the data directory %s.".formatted(directory),
                    "Stop it, or start this one with --xephang.embedded.data-directory=<another directory>.");
        }
        return new DataHome(directory.toRealPath(), lock);
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void refuseForeignContent(Path directory) throws IOException {
        try (var content = Files.list(directory)) {
            if (content.findAny().isPresent() && !Files.exists(directory.resolve(LOCK))) {
                throw new FailureAnalyzedException(
                        "The data directory %s holds files of something else.".formatted(directory),
                        "Nothing was changed; set xephang.embedded.data-directory to an empty or a new directory.");
            }
        }
    }

    Path directory() {
        return directory;
    }

    /** PostgreSQL's own data directory. */
    Path cluster() {
        return directory.resolve("cluster");
    }

    Path passwords() {
        return directory.resolve("passwords");
    }

    /** What PostgreSQL's programs say since the last start. */
    Path log() {
        return directory.resolve("log");
    }

    /** Begins a new log. The one before stays: it may tell why that run ended. */
    void turnLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), directory.resolve("log.previous"), REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
