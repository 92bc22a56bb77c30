package vn.xephang.export.table;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in an answer.
 *
 * @param path all the way from the root
 * @param name the way as a column's name has it
 * @param form which form of the row's item the keys begin in; {@link #AROUND} where they begin at the answer's root
 * @param keys the way from there, or from the root
 */
record Place(List<String> path, List<String> name, int form, List<String> keys) {
    private static final int AROUND = -1;
    static final Place ROOT = new Place(List.of(), List.of(), AROUND, List.of());

    Place inner(String key) {
        return new Place(with(path, key), with(name, key), form, with(keys, key));
    }

    /** A step that says nothing of its own, and no name tells. */
    Place unnamed(String key) {
        return new Place(with(path, key), name, form, with(keys, key));
    }

    /** The items of the list that stands here. */
    Place item(int listForm) {
        return new Place(path, List.of(), listForm, List.of());
    }

    /** The items of a list around the rows': named by the way from the root, but for what every connection calls its items. */
    Place itemAround(int listForm) {
        var last = name.isEmpty() ? "" : name.get(name.size() - 1);
        var isOfConnection = last.equals("nodes") || last.equals("edges");
        return new Place(path, isOfConnection ? name.subList(0, name.size() - 1) : name, listForm, List.of());
    }

    boolean isItem() {
        return form != AROUND && keys.isEmpty();
    }

    /** What stands here in a row. */
    @Nullable
    Object in(Row row) {
        return Row.dig(form == AROUND ? row.answer() : row.item().get(form), keys);
    }

    Column column(CellKind kind, String description) {
        return new FieldColumn(this, kind, description);
    }

    private static List<String> with(List<String> names, String last) {
        return Stream.concat(names.stream(), Stream.of(last)).toList();
    }
}
