package vn.xephang.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;

import static org.assertj.core.api.Assertions.assertThat;

/** Turns a connection's pages as a client does. */
record Pages(Api api, PagedField field, String orderBy) {
    private static final String CONNECTION =
            "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { %s }";

    /** More than any list has: pages must end. */
    private static final int MANY = 100_000;

    /** All rows from the first page to the last. */
    List<String> forward(int size) {
        var visited = new ArrayList<String>();
        var page = page("first: " + size);
        assertThat(page.has("hasPreviousPage")).isFalse();
        visited.addAll(page.keys());
        while (page.has("hasNextPage")) {
            page = page("first: %d, after: \"%s\"".formatted(size, page.cursor("endCursor")));
            assertThat(page.has("hasPreviousPage")).isTrue();
            visited.addAll(page.keys());
            assertThat(visited).hasSizeLessThan(MANY);
        }
        return visited;
    }

    /** All rows from the last page to the first, in the order of the list. */
    List<String> backward(int size) {
        var visited = new ArrayList<String>();
        var page = page("last: " + size);
        assertThat(page.has("hasNextPage")).isFalse();
        visited.addAll(page.keys());
        while (page.has("hasPreviousPage")) {
            page = page("last: %d, before: \"%s\"".formatted(size, page.cursor("startCursor")));
            assertThat(page.has("hasNextPage")).isTrue();
            visited.addAll(0, page.keys());
            assertThat(visited).hasSizeLessThan(MANY);
        }
        return visited;
    }

    Page page(String arguments) {
        var key = new StringBuilder();
        for (int i = 0; i < field.key().size(); i++) {
            key.append(selected("key" + i, field.key().get(i)));
        }
        return new Page(field, connection(arguments, key.toString()));
    }

    /** The length that the connection states, asked apart since it counts anew for each page. */
    int totalCount() {
        return connection("first: 1", "__typename } totalCount alias: nodes { __typename")
                .get("totalCount")
                .asInt();
    }

    /** Of a single page the values at a path; null where anything on the way is. */
    List<@Nullable JsonNode> values(String path) {
        var values = new ArrayList<@Nullable JsonNode>();
        for (var node :
                connection("first: 100", selected("value", path)).get("nodes").values()) {
            values.add(at(node.get("value"), path));
        }
        return values;
    }

    private JsonNode connection(String arguments, String ofNodes) {
        var selection = CONNECTION.formatted(ofNodes);
        var found = api.data(field.query(orderBy + arguments, selection));
        while (!found.has("pageInfo")) {
            found = found.values().iterator().next();
        }
        return found;
    }

    /** A path as a selection whose first part has an alias. */
    private static String selected(String alias, String path) {
        var parts = path.split("\\.");
        return alias + ": " + String.join(" { ", parts) + " }".repeat(parts.length - 1) + " ";
    }

    private static @Nullable JsonNode at(JsonNode first, String path) {
        var parts = path.split("\\.");
        @Nullable JsonNode node = first;
        for (int i = 1; i < parts.length && node != null && !node.isNull(); i++) {
            node = node.get(parts[i]);
        }
        return node == null || node.isNull() ? null : node;
    }

    /** A page as it was served. */
    record Page(PagedField field, JsonNode connection) {
        List<String> keys() {
            return connection.get("nodes").valueStream().map(this::key).toList();
        }

        boolean has(String hasPage) {
            return connection.get("pageInfo").get(hasPage).asBoolean();
        }

        String cursor(String name) {
            return connection.get("pageInfo").get(name).asString();
        }

        private String key(JsonNode node) {
            var key = new StringBuilder();
            for (int i = 0; i < field.key().size(); i++) {
                key.append(Objects.requireNonNull(
                                        at(node.get("key" + i), field.key().get(i)))
                                .asString())
                        .append(' ');
            }
            return key.toString().strip();
        }
    }
}
