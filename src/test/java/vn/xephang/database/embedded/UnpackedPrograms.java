package vn.xephang.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/** PostgreSQL's programs, unpacked once for all tests: a data directory of their own each would take seconds. */
final class UnpackedPrograms {
    private UnpackedPrograms() {}

    /** Makes a data directory as an interrupted first start leaves it, with nothing but the programs. */
    static void copyTo(Path home) throws IOException {
        Files.createFile(home.resolve("xephang.lock"));
        var unpacked = unpacked(Files.createDirectories(Path.of("target", "test-programs")));
        FileSystemUtils.copyRecursively(unpacked, home.resolve(unpacked.getFileName()));
    }

    /**
     * Tests run side by side, in one process and in several, and where nothing is unpacked yet all of them would do it at the same
     * place: the first does, and the others wait.
     */
    private static synchronized Path unpacked(Path home) throws IOException {
        try (var channel = FileChannel.open(home.resolve("lock"), CREATE, WRITE);
                var lock = channel.lock()) {
            return Archive.forThisSystem().unpackInto(home);
        }
    }
}
