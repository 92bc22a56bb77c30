package vn.xephang.view;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder {@code views/<view>/<case>}: {@code given.sql} inserts the figures that the case is about, {@code expected.csv} has
 * the rows that the view must then give; {@code query.sql} asks for them where it is not all rows of the header's columns.
 */
record ViewCase(Path folder) {
    private static final Path ROOT = Path.of("src", "test", "resources", "views");

    static List<ViewCase> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith("expected.csv"))
                    .map(file -> new ViewCase(Objects.requireNonNull(file.getParent())))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String view() {
        return String.valueOf(Objects.requireNonNull(folder.getParent()).getFileName());
    }

    /** The rows as lines, the header first. */
    String expected() {
        return lines(rows());
    }

    /** The rows that the view gives, in a transaction that the caller rolls back. */
    String actual(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text(ROOT.resolve("common.sql")));
            var given = folder.resolve("given.sql");
            if (Files.exists(given)) {
                statement.execute(text(given));
            }
            return lines(read(statement.executeQuery(query())));
        }
    }

    private String query() {
        var query = folder.resolve("query.sql");
        if (Files.exists(query)) {
            return text(query);
        }
        var columns = String.join(", ", rows().get(0));
        return "select %1$s from api.%2$s order by %1$s".formatted(columns, view());
    }

    private List<List<String>> rows() {
        try (var reader = CsvReader.builder().ofCsvRecord(folder.resolve("expected.csv"))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<List<String>> read(ResultSet result) throws SQLException {
        var rows = new ArrayList<List<String>>();
        var columns = new ArrayList<String>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            columns.add(result.getMetaData().getColumnName(i));
        }
        rows.add(columns);
        while (result.next()) {
            var row = new ArrayList<String>();
            for (int i = 1; i <= columns.size(); i++) {
                row.add(Objects.toString(result.getString(i), ""));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String lines(List<List<String>> rows) {
        return String.join(
                "\n", rows.stream().map(row -> String.join(" | ", row)).toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return view() + ": " + String.valueOf(folder.getFileName()).replace('-', ' ');
    }
}
