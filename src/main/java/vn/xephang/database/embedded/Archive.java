package vn.xephang.database.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/** PostgreSQL's programs as the class path carries them for this operating system and processor. */
record Archive(byte[] content) {
    private static final int EXECUTABLE = 0100;

    static Archive forThisSystem() throws IOException {
        var system = System.getProperty("os.name").split(" ")[0];
        var processor = System.getProperty("os.arch");
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                "Mac".equals(system) ? "Darwin" : system, processor)) {
            return new Archive(archive.readAllBytes());
        } catch (IllegalStateException e) {
            throw new FailureAnalyzedException(
                    "There is no embedded PostgreSQL for %s on %s.".formatted(system, processor),
                    "Set spring.datasource.url to a PostgreSQL database.",
                    e);
        }
    }

    /** Each version has a directory of its own: a server of an earlier one may still be running from its files. */
    Path unpackInto(Path home) throws IOException {
        var programs = home.resolve("programs-" + DigestUtils.md5DigestAsHex(content));
        if (!Files.exists(programs)) {
            var fresh = home.resolve("programs.new");
            FileSystemUtils.deleteRecursively(fresh);
            unpack(fresh);
            // Whoever is interrupted before this line leaves nothing that the next start would trust.
            Files.move(fresh, programs, ATOMIC_MOVE);
        }
        return programs;
    }

    private void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(content)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & EXECUTABLE) != 0 && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }
}
