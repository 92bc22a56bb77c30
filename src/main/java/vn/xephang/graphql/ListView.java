package vn.xephang.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A view that lists are read from.
 *
 * @param name the view
 * @param rows those of its rows that lists are made of, where that is told in another way than by conditions; else the view
 * @param columns what is read of it
 * @param key the columns that tell its rows apart, those that it is partitioned by among them
 * @param with a clause that makes the view for one statement; empty for a view of the database
 * @param parameters the clause's parameters
 */
public record ListView(
        String name, String rows, List<String> columns, List<String> key, String with, Map<String, Object> parameters) {
    public ListView(String name, List<String> columns, List<String> key) {
        this(name, name, columns, key, "", Map.of());
    }

    String select() {
        return columns.stream().map(column -> "l." + column).collect(Collectors.joining(", "));
    }
}
