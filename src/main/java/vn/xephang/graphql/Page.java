package vn.xephang.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list to be read: which list, in which order, how much of it, from where. Pages that differ in the list alone are
 * read by one statement.
 *
 * @param anchor the key of the row that the page begins beside; empty where it begins at the end of the list
 * @param cursor the same as it was given
 */
public record Page(
        List<SortKey> order,
        boolean backward,
        int size,
        List<String> anchor,
        @Nullable String cursor) {
    /** The page that the arguments ask for of a list; {@code list} is everything that makes the list, its order included. */
    public static Page of(PageArguments arguments, Object list, List<SortKey> order, int keySize) {
        var argument = arguments.backward() ? "before" : "after";
        var cursor = arguments.backward() ? arguments.before() : arguments.after();
        return new Page(order, arguments.backward(), arguments.size(), anchor(argument, cursor, list, keySize), cursor);
    }

    /** The page's rows of a list that is at hand as a whole, in its order: as {@link PageQuery} reads them of one that is not. */
    public <T> List<T> rowsOf(List<T> whole, Function<T, List<String>> key) {
        var rows = new ArrayList<>(whole);
        if (backward) {
            Collections.reverse(rows);
        }
        int start = anchor.isEmpty() ? 0 : rows.stream().map(key).toList().indexOf(anchor) + 1;
        if (start == 0 && !anchor.isEmpty()) {
            throw lostAnchor();
        }
        return rows.subList(start, Math.min(start + size + 1, rows.size()));
    }

    /** A row that the cursor names and the list does not have, or no longer. */
    InvalidArgument lostAnchor() {
        return Cursor.refused(backward ? "before" : "after", String.valueOf(cursor));
    }

    private static List<String> anchor(String argument, @Nullable String cursor, Object list, int keySize) {
        return cursor == null ? List.of() : Cursor.rowKey(argument, cursor, list, keySize);
    }
}
