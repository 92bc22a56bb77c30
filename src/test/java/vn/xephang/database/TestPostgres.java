package vn.xephang.database;

import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.Patience;

/**
 * One PostgreSQL server for all tests of a JVM: its own, or the running one that the system properties {@code
 * xephang.test.postgres.url}, {@code .user} and {@code .password} lead to as an administrator.
 */
public final class TestPostgres {
    private static final Map<String, TestDatabase> DATABASES = new ConcurrentHashMap<>();

    /** Tells this JVM's databases from those of another one on the same server. */
    private static final String SUFFIX = "_" + UUID.randomUUID().toString().substring(0, 8);

    private TestPostgres() {}

    /** A database with the roles and nothing else: the same one whenever this JVM asks for the same name. */
    public static TestDatabase database(String name) {
        return database(name, "encoding 'UTF8' " + TestServer.locale());
    }

    /** The same with these options when it is created. */
    static TestDatabase database(String name, String options) {
        return DATABASES.computeIfAbsent(name, key -> {
            var database = new TestDatabase(TestServer.createDatabase(key + SUFFIX, options));
            giveRoles(database);
            return database;
        });
    }

    /** Asks as an administrator, in the server's own database. */
    public static JdbcClient administrator() {
        return JdbcClient.create(TestServer.administrator());
    }

    /** Lets the API's role read views that pause: whoever reads a view must be allowed what the view calls. */
    public static void allowPauses(TestDatabase database) {
        JdbcClient.create(TestServer.administrator(database.url()))
                .sql("grant execute on function pg_sleep(double precision) to " + Roles.API)
                .update();
    }

    /** Roles belong to the whole server, where two JVMs that alter one at the same time fail: one after the other. */
    private static void giveRoles(TestDatabase database) {
        TestServer.administrator().execute((Connection lock) -> {
            try (var statement = lock.createStatement()) {
                statement.execute("select pg_advisory_lock(hashtext('xephang roles'))");
                var roles = new Roles(TestServer.administrator(database.url()));
                roles.define();
                roles.setPassword(database.ownerUser(), database.ownerPassword());
                roles.setPassword(database.apiUser(), database.apiPassword());
                return true;
            }
        });
    }

    /** Gives a Spring test the database {@code figures}, which all such tests of a JVM share. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(database("figures").properties())
                    // Contexts stay cached while the tests run; full pools would exceed the role's connections.
                    .and("spring.datasource.hikari.minimum-idle=1")
                    .and(Patience.properties(context.getEnvironment()))
                    .applyTo(context);
        }
    }

    /** Ends every connection that the server has to a database. */
    public static void terminate(TestDatabase database) {
        administrator()
                .sql(
                        "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = :name and usename = :user")
                .param("name", name(database))
                .param("user", database.apiUser())
                .query(Boolean.class)
                .list();
    }

    /** Whether a database lets anybody in who is not in already. */
    public static void allowConnections(TestDatabase database, boolean allow) {
        administrator()
                .sql("alter database \"%s\" allow_connections %s".formatted(name(database), allow))
                .update();
    }

    /** What PostgreSQL calls a database. */
    public static String name(TestDatabase database) {
        return database.url().replaceAll("\\?.*", "").replaceAll(".*/", "");
    }
}
