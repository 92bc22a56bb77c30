package vn.xephang.export.table;

import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a table.
 *
 * @param columns in the order of the document
 * @param rowList the list whose items are the rows; null where the answer has no list, and is one row
 */
public record TableShape(List<Column> columns, @Nullable RowList rowList) {
    /** The shape of an operation's answer, whatever is in it; an operation that is no table is a refusal. */
    public static TableShape of(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        return new ShapeFinder(schema).find(operation);
    }

    /** The rows of an answer, or of one page of it. */
    public List<Row> rows(Map<String, ?> answer) {
        if (rowList == null) {
            return List.of(new Row(answer, List.of()));
        }
        var forms = rowList.paths().stream()
                .map(path -> Row.dig(answer, path) instanceof List<?> items ? items : List.of())
                .toList();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < forms.get(0).size(); i++) {
            var item = new ArrayList<@Nullable Object>();
            for (var form : forms) {
                item.add(form.get(i));
            }
            rows.add(new Row(answer, item));
        }
        return rows;
    }
}
