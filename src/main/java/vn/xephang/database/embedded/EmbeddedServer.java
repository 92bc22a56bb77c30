package vn.xephang.database.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.xephang.database.Roles;

/** A PostgreSQL server of the program's own, on this machine only, for as long as the program runs. */
record EmbeddedServer(DataHome home, Cluster cluster, Passwords passwords, int port) implements Closeable {
    private static final String DATABASE = "xephang";

    static EmbeddedServer start(EmbeddedProperties properties) {
        var directory = properties.directory();
        try {
            return start(DataHome.open(directory), properties);
        } catch (IOException e) {
            throw new FailureAnalyzedException(
                    "The embedded database cannot use the data directory %s: %s.".formatted(directory, reason(e)),
                    "Make it writable, or set xephang.embedded.data-directory to another one.",
                    e);
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return "access to %s is denied".formatted(denied.getFile());
        }
        if (failure instanceof FileAlreadyExistsException file) {
            return "%s is not a directory".formatted(file.getFile());
        }
        return failure.toString();
    }

    private static EmbeddedServer start(DataHome home, EmbeddedProperties properties) throws IOException {
        var started = false;
        try {
            var programs = new Programs(Archive.forThisSystem().unpackInto(home.directory()), home.log());
            var cluster = new Cluster(home.cluster(), programs);
            var passwords = prepare(cluster, home);
            // Not before this: a leftover server may have been on the very port.
            var server = new EmbeddedServer(home, cluster, passwords, properties.freePort());
            server.run();
            started = true;
            return server;
        } finally {
            if (!started) {
                home.close();
            }
        }
    }

    private static Passwords prepare(Cluster cluster, DataHome home) throws IOException {
        home.turnLog();
        if (cluster.exists()) {
            cluster.requireSameVersion();
            cluster.stopLeftover();
        } else {
            Passwords.makeIn(home.passwords());
            cluster.initialise(home.passwords());
        }
        return Passwords.keptIn(home.passwords());
    }

    private void run() throws IOException {
        cluster.start(port);
        var prepared = false;
        try {
            prepareDatabase();
            prepared = true;
        } finally {
            if (!prepared) {
                cluster.stop();
            }
        }
    }

    /** Every time: a start may have been interrupted, and a release may bring other rights. */
    private void prepareDatabase() {
        var administrator = JdbcClient.create(administrator("postgres"));
        var databases = administrator.sql("select datname from pg_database").query(String.class);
        if (!databases.list().contains(DATABASE)) {
            administrator
                    .sql("create database " + DATABASE + " template template0")
                    .update();
        }
        // Nobody but the administrator has anything to do there.
        administrator
                .sql("revoke connect on database postgres, template1 from public")
                .update();
        var roles = new Roles(administrator(DATABASE));
        roles.define();
        roles.setPassword(Roles.OWNER, passwords.owner());
        roles.setPassword(Roles.API, passwords.api());
    }

    DriverManagerDataSource administrator(String database) {
        return new DriverManagerDataSource(url(database), Cluster.SUPERUSER, passwords.superuser());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    String url() {
        return url(DATABASE);
    }

    String version() {
        return cluster.version();
    }

    Path directory() {
        return home.directory();
    }

    @Override
    public void close() throws IOException {
        try (home) {
            cluster.stop();
        }
    }
}
