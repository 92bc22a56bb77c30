package vn.xephang.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.UUID;
import java.util.jar.JarFile;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The server behind {@link TestPostgres}: started by the first test that needs it, if none is given. Of the version that the
 * program brings, or of that in the system property {@code xephang.test.postgresql}, such as {@code 15.19.0}, whose archive Maven
 * has put into {@code target}.
 */
final class TestServer {
    private static final String PROPERTY = "xephang.test.postgres.";
    private static final Optional<String> GIVEN_URL = Optional.ofNullable(System.getProperty(PROPERTY + "url"));
    private static final Optional<String> GIVEN_VERSION =
            Optional.ofNullable(System.getProperty("xephang.test.postgresql"));
    private static final DataSource ADMINISTRATOR =
            GIVEN_URL.map(TestServer::administrator).orElseGet(TestServer::start);

    private TestServer() {}

    /** As an administrator in the server's own database. */
    static JdbcTemplate administrator() {
        return new JdbcTemplate(ADMINISTRATOR);
    }

    /** As an administrator in a database. */
    static DataSource administrator(String url) {
        var password = System.getProperty(PROPERTY + "password", "");
        return new DriverManagerDataSource(url, System.getProperty(PROPERTY + "user", "postgres"), password);
    }

    static String createDatabase(String name, String options) {
        administrator().execute("create database \"%s\" template template0 %s".formatted(name, options));
        dropAtExit(name);
        return String.valueOf(administrator()
                .<String>execute((Connection connection) ->
                        connection.getMetaData().getURL().replaceFirst("/[^/?]*(\\?.*)?$", "/" + name)));
    }

    /**
     * Knows every letter's case and sorts by code point, as the embedded server. Servers before 17 know no such thing: there the
     * tests have a database that sorts as people of one country do, as those that somebody else has made often are.
     */
    static String locale() {
        var version = administrator().queryForObject("show server_version_num", Integer.class);
        return version != null && version >= 170000
                ? "locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'"
                : "locale 'C' locale_provider icu icu_locale 'en-US'";
    }

    /** A server of our own is deleted as a whole; a given one outlives the tests. */
    private static void dropAtExit(String name) {
        if (GIVEN_URL.isPresent()) {
            var drop = "drop database if exists \"%s\" with (force)".formatted(name);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> administrator().execute(drop)));
        }
    }

    private static DataSource start() {
        var directory = Path.of("target", "test-postgres").toAbsolutePath();
        System.setProperty("ot.epg.working-dir", directory.toString());
        try {
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve(UUID.randomUUID().toString()))
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(
                            Redirect.appendTo(directory.resolve("log").toFile()));
            GIVEN_VERSION.ifPresent(version -> server.setPgBinaryResolver((system, hardware) -> archive(version)));
            return server.start().getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream archive(String version) throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of("target", "test-postgresql-" + version), "*.jar");
                var jar = new JarFile(jars.iterator().next().toFile())) {
            var archive = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            return new ByteArrayInputStream(jar.getInputStream(archive).readAllBytes());
        }
    }
}
