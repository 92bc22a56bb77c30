package vn.xephang.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs, unpacked once for all tests: a data directory of their own each would take seconds. */
final class UnpackedPrograms {
    private UnpackedPrograms() {}

    /** Makes a data directory as an interrupted first start leaves it, with nothing but the programs. */
    static void copyTo(Path home) throws IOException {
        Files.createFile(home.resolve("xephang.lock"));
        var unpacked = Archive.forThisSystem().unpackInto(Files.createDirectories(Path.of("target", "test-programs")));
        FileSystemUtils.copyRecursively(unpacked, home.resolve(unpacked.getFileName()));
    }
}
