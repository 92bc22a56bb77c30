package vn.xephang.database;

import java.io.IOException;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class ConnectionCheckTests {
    private static final TestDatabase DATABASE = TestPostgres.database("connection_check");
    private static final String SECRET = "not-the-password";

    @Test
    void aDatabaseThatAnswersIsAccepted() {
        assertThatCode(() -> check(DATABASE.url(), DATABASE.apiUser(), DATABASE.apiPassword()))
                .doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordIsNamedButNotRepeated() {
        assertThat(refusal(DATABASE.url(), "xephang_nobody", SECRET))
                .contains("database connection_check_", "as xephang_nobody: ", "Check spring.datasource.username")
                .doesNotContain(SECRET);
    }

    @Test
    void aMissingDatabaseIsNamed() {
        var url = DATABASE.url().replace("connection_check_", "missing_");
        assertThat(refusal(url, DATABASE.apiUser(), DATABASE.apiPassword()))
                .containsPattern("database \"missing_\\w+\" does not exist")
                .contains("db/roles.sql");
    }

    @Test
    void aPortWhereNobodyListensIsNamed() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(refusal("jdbc:postgresql://127.0.0.1:" + free + "/figures?password=" + SECRET, "an", null))
                .contains("127.0.0.1:" + free + ", database figures, as an: nothing accepts connections there.")
                .doesNotContain(SECRET);
    }

    @Test
    void aHostThatDoesNotExistIsNamed() {
        assertThat(refusal("jdbc:postgresql://db.invalid/figures", "an", SECRET))
                .contains("db.invalid:5432", "the host is not known");
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() throws IOException {
        try (var silent = new ServerSocket(0)) {
            var url = "jdbc:postgresql://127.0.0.1:%d/figures?loginTimeout=1".formatted(silent.getLocalPort());
            assertThat(refusal(url, "an", SECRET)).contains("Connection attempt timed out");
        }
    }

    @Test
    void anythingElseThanAUrlOfPostgresqlIsRefusedWithoutRepeatingIt() {
        assertThat(refusal("postgres://an:" + SECRET + "@localhost/figures", null, null))
                .contains("spring.datasource.url", "jdbc:postgresql://localhost:5432/xephang")
                .doesNotContain(SECRET);
    }

    @Test
    void theOwnersOwnUserIsTriedAtTheApisUrl() {
        assertThat(refusalOf(new Owner(null, "xephang_nobody", SECRET)))
                .contains(
                        "database connection_check_",
                        "as xephang_nobody: ",
                        "Check spring.liquibase.user and spring.liquibase.password.");
    }

    @Test
    void anOwnerWithoutSettingsIsTriedAsTheApi() {
        assertThat(refusalOf(new Owner(null, null, null)))
                .contains("does not let xephang_api, who is to migrate it", "Set spring.liquibase.user");
    }

    @Test
    void anOwnerWithRightsIsAccepted() {
        assertThatCode(() -> check(new Owner(DATABASE.url(), DATABASE.ownerUser(), DATABASE.ownerPassword())))
                .doesNotThrowAnyException();
    }

    private static String refusal(String url, @Nullable String user, @Nullable String password) {
        return refusalOf(new Api(url, user, password));
    }

    private static String refusalOf(Object details) {
        try {
            check(details);
        } catch (FailureAnalyzedException e) {
            return e.analysis().getDescription() + " " + e.analysis().getAction();
        }
        throw new AssertionError("It was accepted");
    }

    private static void check(String url, String user, String password) {
        check(new Api(url, user, password));
    }

    private static void check(Object details) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("api", new Api(DATABASE.url(), DATABASE.apiUser(), DATABASE.apiPassword()));
        new ConnectionCheck(
                        beans.getBeanProvider(JdbcConnectionDetails.class),
                        new MigrationCheck(new DefaultResourceLoader()))
                .postProcessAfterInitialization(details, "details");
    }

    private record Api(
            String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements JdbcConnectionDetails {}

    private record Owner(
            @Nullable String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements LiquibaseConnectionDetails {}
}
