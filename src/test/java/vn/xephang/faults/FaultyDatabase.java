package vn.xephang.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.xephang.database.Roles;

/** A PostgreSQL server that a test starts, slows down, cuts off, stops and starts again. */
final class FaultyDatabase implements AutoCloseable {
    private static final String PASSWORD = "in-tests";
    private final Path directory;
    private final int port;
    private EmbeddedPostgres server;

    private FaultyDatabase(Path directory, int port) throws IOException {
        this.directory = directory;
        this.port = port;
        this.server = run();
    }

    static FaultyDatabase start() throws IOException {
        var home = Path.of("target", "test-postgres").toAbsolutePath();
        System.setProperty("ot.epg.working-dir", home.toString());
        try (var free = new ServerSocket(0)) {
            var port = free.getLocalPort();
            free.close();
            var database = new FaultyDatabase(home.resolve(UUID.randomUUID().toString()), port);
            var roles = new Roles(database.administrator());
            roles.define();
            roles.setPassword(Roles.OWNER, PASSWORD);
            roles.setPassword(Roles.API, PASSWORD);
            return database;
        }
    }

    private EmbeddedPostgres run() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(
                        Redirect.appendTo(directory.resolveSibling("log").toFile()))
                .start();
    }

    void stop() throws IOException {
        server.close();
    }

    void startAgain() throws IOException {
        server = run();
    }

    /** As arguments of the server. */
    String[] arguments() {
        return new String[] {
            "--spring.datasource.url=" + url(),
            "--spring.datasource.username=" + Roles.API,
            "--spring.datasource.password=" + PASSWORD,
            "--spring.liquibase.url=" + url(),
            "--spring.liquibase.user=" + Roles.OWNER,
            "--spring.liquibase.password=" + PASSWORD,
            // Who is answered from memory does not meet the database's faults.
            "--xephang.cache.enabled=false"
        };
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private DriverManagerDataSource administrator() {
        return new DriverManagerDataSource(url(), "postgres", "");
    }

    String version() {
        return JdbcClient.create(administrator())
                .sql("show server_version")
                .query(String.class)
                .single();
    }

    /** Reading the metrics of the portal takes so long; everything else is as fast as ever. */
    void slowDown(double seconds) {
        // A view's reader must be allowed what the view calls.
        JdbcClient.create(administrator()).sql("""
                grant execute on function pg_sleep(double precision) to xephang_api;
                create or replace view api.portal_metric as
                with pause as materialized (select pg_sleep(%s) as slept)
                select m.metric_code, m.name_vi, m.name_en, m.measurement_unit, m.ordinal, m.note
                from data.portal_metric m cross join pause where pause.slept is not null
                """.formatted(seconds)).update();
    }

    /** How many statements run at the moment that {@link #slowDown} is about, and no others: readers keep asking those. */
    int slowOnes() {
        return JdbcClient.create(administrator())
                .sql(
                        "select count(*) from pg_stat_activity where usename = :user and state = 'active' and query like '%portal_metric%'")
                .param("user", Roles.API)
                .query(Integer.class)
                .single();
    }

    /** Ends every connection of the API; gives their number. */
    int terminate() {
        return JdbcClient.create(administrator())
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = :user")
                .param("user", Roles.API)
                .query(Boolean.class)
                .list()
                .size();
    }

    /** Nobody reads the names of units, until it is closed. */
    Connection lock() throws SQLException {
        var holder = administrator().getConnection();
        holder.setAutoCommit(false);
        holder.createStatement().execute("lock table data.unit in access exclusive mode");
        return holder;
    }

    /** It says nothing any more, and keeps every connection. */
    void fallSilent() throws Exception {
        signal("STOP");
    }

    /** Its sessions of the API say nothing any more; it takes others. */
    void silenceSessions() throws Exception {
        for (var pid : JdbcClient.create(administrator())
                .sql("select pid from pg_stat_activity where usename = :user")
                .param("user", Roles.API)
                .query(Integer.class)
                .list()) {
            signal("STOP", pid);
        }
    }

    void speakAgain() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        var pid = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0));
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        // It first, or else it would start others.
        for (var process :
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList()) {
            signal(name, process.pid());
        }
    }

    private static void signal(String name, long pid) throws Exception {
        new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                .inheritIO()
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
