package vn.xephang.export.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list whose items are the rows.
 *
 * @param levels itself, and before it the lists that it stands in, each in all the forms that it was asked in
 * @param forms how many forms all of them have together
 * @param connection where the connection stands that the outermost belongs to; null for a list that comes as a whole
 */
public record RowList(
        List<List<Form>> levels, int forms, @Nullable List<String> connection) {
    /**
     * A list in one form.
     *
     * @param place where it stands
     * @param index of its items among those of a row
     */
    record Form(Place place, int index) {}

    /** Whether a row is an item of an item. */
    public boolean isNested() {
        return levels.size() > 1;
    }

    /** The answer without those items that are in none of the rows, and without the list where there are no rows. */
    Map<String, ?> only(Map<String, ?> answer, List<Row> rows) {
        var kept = Collections.<Object>newSetFromMap(new IdentityHashMap<>());
        rows.stream()
                .flatMap(row -> row.item().stream())
                .filter(Objects::nonNull)
                .forEach(kept::add);
        var paths = levels.stream()
                .flatMap(List::stream)
                .map(form -> form.place().path())
                .toList();
        return object(answer, List.of(), paths, kept);
    }

    private static Map<String, ?> object(
            Map<?, ?> object, List<String> way, List<List<String>> paths, Set<Object> kept) {
        var only = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, value) -> {
            var key = String.valueOf(name);
            var inner = Stream.concat(way.stream(), Stream.of(key)).toList();
            var isOnTheWay = paths.stream().anyMatch(path -> startsWith(path, inner));
            if (!isOnTheWay) {
                only.put(key, value);
            } else if (!kept.isEmpty()) {
                only.put(key, part(value, inner, paths, kept));
            }
        });
        return only;
    }

    private static @Nullable Object part(
            @Nullable Object value, List<String> way, List<List<String>> paths, Set<Object> kept) {
        if (value instanceof Map<?, ?> object) {
            return object(object, way, paths, kept);
        }
        return value instanceof List<?> items
                ? items.stream()
                        .filter(kept::contains)
                        .map(item -> part(item, way, paths, kept))
                        .toList()
                : value;
    }

    private static boolean startsWith(List<String> path, List<String> way) {
        return path.size() >= way.size() && path.subList(0, way.size()).equals(way);
    }

    List<Row> rows(Map<String, ?> answer) {
        var rows = List.of(new Row(answer, Arrays.asList(new Object[forms])));
        for (var level : levels) {
            rows = rows.stream().flatMap(row -> items(row, level)).toList();
        }
        return rows;
    }

    /** What the row is in every item of one more list. */
    private static Stream<Row> items(Row row, List<Form> level) {
        var lists = level.stream()
                .map(form -> form.place().in(row) instanceof List<?> items ? items : List.of())
                .toList();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lists.get(0).size(); i++) {
            var item = new ArrayList<@Nullable Object>(row.item());
            for (int form = 0; form < level.size(); form++) {
                item.set(level.get(form).index(), lists.get(form).get(i));
            }
            rows.add(new Row(row.answer(), item));
        }
        return rows.stream();
    }
}
