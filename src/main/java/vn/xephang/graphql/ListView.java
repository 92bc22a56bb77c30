package vn.xephang.graphql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A view that lists are read from.
 *
 * @param name the view
 * @param columns what is read of it
 * @param key the columns that tell its rows apart, those that it is partitioned by among them
 */
public record ListView(String name, List<String> columns, List<String> key) {
    String select() {
        return columns.stream().map(column -> "l." + column).collect(Collectors.joining(", "));
    }
}
