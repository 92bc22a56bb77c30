package vn.xephang.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list. Our own, since the framework's has no total count and turns null into an empty page.
 *
 * @param list everything that makes the list, which the total count is asked with
 */
public record Connection<T>(Object list, List<Edge<T>> edges, PageInfo pageInfo) {
    /** Makes the page of what {@link PageQuery} read, one row more than the page where there is more. */
    public static <T> Connection<T> of(Object list, Page page, List<T> rows, Function<T, List<String>> key) {
        var more = rows.size() > page.size();
        var kept = new ArrayList<>(rows.subList(0, Math.min(rows.size(), page.size())));
        if (page.backward()) {
            Collections.reverse(kept);
        }
        var edges = kept.stream()
                .map(row -> new Edge<>(Cursor.of(list, key.apply(row)), row))
                .toList();
        var anchored = !page.anchor().isEmpty();
        return new Connection<>(
                list,
                edges,
                new PageInfo(
                        page.backward() ? anchored : more,
                        page.backward() ? more : anchored,
                        edges.isEmpty() ? null : edges.get(0).cursor(),
                        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()));
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
