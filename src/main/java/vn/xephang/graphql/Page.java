package vn.xephang.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list to be read: which list, in which order, how much of it, from where. Pages that differ in the list alone are
 * read by one statement.
 */
public record Page(List<SortKey> order, boolean backward, int size, List<String> anchor) {
    /** The page that the arguments ask for of a list; {@code list} is everything that makes the list, its order included. */
    public static Page of(PageArguments arguments, Object list, List<SortKey> order, int keySize) {
        var argument = arguments.backward() ? "before" : "after";
        var cursor = arguments.backward() ? arguments.before() : arguments.after();
        return new Page(order, arguments.backward(), arguments.size(), anchor(argument, cursor, list, keySize));
    }

    private static List<String> anchor(String argument, @Nullable String cursor, Object list, int keySize) {
        return cursor == null ? List.of() : Cursor.rowKey(argument, cursor, list, keySize);
    }
}
