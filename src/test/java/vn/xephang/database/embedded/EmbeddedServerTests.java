package vn.xephang.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.xephang.database.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One running server, looked at from inside and outside. */
class EmbeddedServerTests {
    @TempDir
    static Path home;

    private static EmbeddedServer server;
    private static JdbcClient administrator;

    @BeforeAll
    static void start() throws IOException {
        UnpackedPrograms.copyTo(home);
        server = EmbeddedServer.start(new EmbeddedProperties(home, 0));
        administrator = JdbcClient.create(server.administrator("xephang"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8"
    })
    void itRunsWithSafeSettings(String setting, String value) {
        assertThat(administrator
                        .sql("select current_setting(?)")
                        .param(setting)
                        .query(String.class)
                        .single())
                .isEqualTo(value);
    }

    @Test
    void itTrustsNobody() {
        var methods = administrator.sql("select distinct auth_method from pg_hba_file_rules");
        assertThat(methods.query(String.class).list()).containsExactly("scram-sha-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {Cluster.SUPERUSER, Roles.OWNER, Roles.API})
    void nobodyGetsInWithoutTheirPassword(String role) {
        for (var password : new String[] {"", "guessed"}) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> new DriverManagerDataSource(server.url(), role, password).getConnection())
                    .withMessageContaining("password");
        }
    }

    @Test
    void everyRoleGetsInWithItsPassword() {
        var passwords = server.passwords();
        assertThat(whoIs(Roles.OWNER, passwords.owner())).isEqualTo(Roles.OWNER);
        assertThat(whoIs(Roles.API, passwords.api())).isEqualTo(Roles.API);
    }

    @Test
    void theApiWritesNothing() {
        var api = JdbcClient.create(new DriverManagerDataSource(
                server.url(), Roles.API, server.passwords().api()));
        for (var attempt : new String[] {"create table public.mine ()", "create temporary table mine ()"}) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> api.sql("begin read write; " + attempt).update())
                    .havingRootCause()
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void namesSortByTheRulesOfVietnameseWhereAsked() {
        var names = "select name from (values ('Đà Nẵng'), ('Ea Kar'), ('An Hải'), ('Dĩ An')) as place (name)";
        assertThat(administrator
                        .sql(names + " order by name collate \"vi-x-icu\"")
                        .query(String.class)
                        .list())
                .containsExactly("An Hải", "Dĩ An", "Đà Nẵng", "Ea Kar");
    }

    @Test
    void lettersOutsideAsciiHaveCase() {
        assertThat(administrator
                        .sql("select lower('ĐÀ NẴNG')")
                        .query(String.class)
                        .single())
                .isEqualTo("đà nẵng");
    }

    @Test
    void nobodyElseReadsItsFiles() throws IOException {
        assertThat(permissions(home)).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("passwords"))).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("cluster"))).isEqualTo("rwx------");
    }

    @Test
    void passwordsAreNotTold() {
        assertThat(server.toString())
                .doesNotContain(server.passwords().owner(), server.passwords().api());
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static String whoIs(String role, String password) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), role, password))
                .sql("select current_user")
                .query(String.class)
                .single();
    }
}
