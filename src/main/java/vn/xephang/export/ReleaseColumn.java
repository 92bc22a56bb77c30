package vn.xephang.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.page.ReleaseFields;
import vn.xephang.export.table.CellKind;
import vn.xephang.export.table.Column;
import vn.xephang.export.table.Row;

/** Which release a row is of. */
record ReleaseColumn() implements Column {
    @Override
    public List<String> name() {
        return List.of("release");
    }

    @Override
    public String description() {
        return "Number of the release that the row is of (bản phát hành).";
    }

    @Override
    public CellKind kind() {
        return CellKind.NUMBER;
    }

    @Override
    public @Nullable Object cell(Row row) {
        return ReleaseFields.read(row.answer()).get("number");
    }
}
