package vn.xephang.export.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a table. */
public interface Column {
    /** The names that lead to its values, from the row's object or, around the list, from the answer's root. */
    List<String> name();

    /** All the way to its values from the answer's root; empty where they stand in no single place. */
    default List<String> path() {
        return List.of();
    }

    CellKind kind();

    /** What the schema says of the values; empty where that is nothing. */
    default String description() {
        return "";
    }

    /** A text, a number, a boolean, or null where there is nothing. */
    @Nullable
    Object cell(Row row);
}
