package vn.xephang.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A statement that the API's role must not be able to run, from {@code src/test/resources/database/trespasses.json}.
 *
 * @param state the SQLSTATE that it is refused with
 */
public record Trespass(String name, String statement, String state) {
    public static List<Trespass> all() {
        try (InputStream file = new ClassPathResource("database/trespasses.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(file, Trespass[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In a session that may write as far as its settings go: those anybody can change. */
    public void assertRefused(TestDatabase database) throws SQLException {
        try (var session = DriverManager.getConnection(database.url(), database.apiUser(), database.apiPassword());
                var asked = session.createStatement()) {
            asked.execute("set session characteristics as transaction read write");
            assertThat(refusal(asked, database)).as(statement).isEqualTo(state);
        }
    }

    private String refusal(Statement asked, TestDatabase database) {
        try {
            asked.execute(statement.replace("@database@", database.url().replaceFirst(".*/", "")));
            return "none";
        } catch (SQLException refused) {
            return String.valueOf(refused.getSQLState());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
