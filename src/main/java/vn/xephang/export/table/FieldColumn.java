package vn.xephang.export.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a field. */
record FieldColumn(Place place, CellKind kind, String description) implements Column {
    @Override
    public List<String> name() {
        return place.name();
    }

    @Override
    public List<String> path() {
        return place.path();
    }

    @Override
    public @Nullable Object cell(Row row) {
        var value = place.in(row);
        return value instanceof List<?> values ? ListCell.of(values) : value;
    }
}
