package vn.xephang.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import liquibase.change.CheckSum;
import liquibase.change.custom.CustomChangeChecksum;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.io.ClassPathResource;

/**
 * Loads the tables of schema data from the CSV files of the same names.
 *
 * <p>Not Liquibase's loadData, which guesses types from values, stores an empty text field as an empty text rather than as
 * nothing, and is silent on a misspelt column: COPY does none of that, and keeps every digit.
 */
public class FigureLoad implements CustomTaskChange, CustomChangeChecksum {
    /** Its first column is the number. */
    private static final String RELEASE = "release";

    private List<String> tables = List.of();

    /** The tables, separated by spaces, each after those that it refers to. */
    public void setTables(String tables) {
        this.tables = List.of(tables.trim().split("\\s+"));
    }

    @Override
    public void execute(Database database) throws CustomChangeException {
        try {
            var connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
            try (var statement = connection.createStatement()) {
                requireEarlierRelease(statement);
                for (int i = tables.size() - 1; i >= 0; i--) {
                    statement.execute("delete from data." + tables.get(i));
                }
            }
            var copies = new CopyManager(connection.unwrap(BaseConnection.class));
            for (var table : tables) {
                var bytes = bytes(table);
                copies.copyIn(copy(table, bytes), new ByteArrayInputStream(bytes));
            }
        } catch (SQLException | IOException failure) {
            throw new CustomChangeException("The figures could not be loaded", failure);
        }
    }

    /** Figures that were published once are not taken back because an older program is started. */
    private void requireEarlierRelease(Statement statement) throws SQLException, IOException {
        try (var newest = statement.executeQuery("select max(release_number) from data.release")) {
            int held = newest.next() ? newest.getInt(1) : 0;
            int brought = new String(bytes(RELEASE), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.replaceFirst(",.*", ""))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
            if (held > brought) {
                throw new FailureAnalyzedException(
                        "The database holds release %d of the figures, this program brings release %d."
                                .formatted(held, brought),
                        "Nothing was changed; start the newer program.");
            }
        }
    }

    /** Changes when any file does, so that the figures are loaded anew. */
    @Override
    public CheckSum generateChecksum() {
        var all = new StringBuilder();
        try {
            for (var table : tables) {
                all.append(new String(bytes(table), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return CheckSum.compute(all.toString());
    }

    @Override
    public String getConfirmationMessage() {
        return "Loaded " + tables.size() + " tables";
    }

    @Override
    public void setUp() {
        // Nothing to prepare.
    }

    @Override
    public void setFileOpener(ResourceAccessor accessor) {
        // The files are read from the class path, where the changelog itself is.
    }

    @Override
    public ValidationErrors validate(Database database) {
        var errors = new ValidationErrors();
        if (tables.isEmpty()) {
            errors.addError("FigureLoad needs the parameter 'tables'");
        }
        return errors;
    }

    private static String copy(String table, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var columns = text.lines().findFirst().orElseThrow();
        return "copy data.%s (%s) from stdin with (format csv, header match, encoding 'UTF8')"
                .formatted(table, columns);
    }

    private static byte[] bytes(String table) throws IOException {
        return new ClassPathResource("db/data/" + table + ".csv").getContentAsByteArray();
    }
}
