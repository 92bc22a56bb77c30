package vn.xephang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The roles that {@code db/roles.sql} defines, for whoever sets up a database over JDBC. */
public final class Roles {
    /** Runs migrations and imports. */
    public static final String OWNER = "xephang_owner";

    /** Reads the published views; the only role that requests reach. */
    public static final String API = "xephang_api";

    private static final ClassPathResource DEFINITION = new ClassPathResource("db/roles.sql");

    private final JdbcTemplate administrator;

    /** With a connection, as an administrator, to the database that the roles are to use. */
    public Roles(DataSource administrator) {
        this.administrator = new JdbcTemplate(administrator);
    }

    /** Creates the roles where they are missing and gives them their rights in this database. */
    public void define() {
        administrator.execute(definition());
    }

    public void setPassword(String role, String password) {
        // A utility statement takes no parameters, so the server itself quotes them.
        var statement = administrator.queryForObject(
                "select format('alter role %I password %L', ?::text, ?::text)", String.class, role, password);
        administrator.execute(String.valueOf(statement));
    }

    static String definition() {
        try {
            return DEFINITION.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
