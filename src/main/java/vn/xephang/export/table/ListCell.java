package vn.xephang.export.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several values in one cell: a bar between them, and a backslash before a bar or a backslash within one. */
final class ListCell {
    private static final String SEPARATOR = "|";

    private ListCell() {}

    static String of(List<? extends @Nullable Object> values) {
        return values.stream().map(ListCell::escaped).collect(Collectors.joining(SEPARATOR));
    }

    private static String escaped(@Nullable Object value) {
        return Objects.toString(value, "").replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR);
    }
}
