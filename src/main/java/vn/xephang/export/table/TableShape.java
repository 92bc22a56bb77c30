package vn.xephang.export.table;

import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a table.
 *
 * @param columns in the order of the document
 * @param rowList the list whose items are the rows; null where the answer has no list, and is one row
 */
public record TableShape(List<Column> columns, @Nullable RowList rowList) {
    /**
     * The shape of an operation's answer, whatever is in it; an operation that is no table is a refusal.
     *
     * @param withSources whether a row ends with the sources of its figures
     */
    public static TableShape of(ExecutableNormalizedOperation operation, GraphQLSchema schema, boolean withSources) {
        return of(operation, schema, new RowLists(operation, schema).chosen(Optional.empty()), withSources);
    }

    static TableShape of(
            ExecutableNormalizedOperation operation,
            GraphQLSchema schema,
            Optional<ListPlace> rows,
            boolean withSources) {
        return new ShapeFinder(schema, rows.orElse(null), withSources).find(operation);
    }

    /** The rows of an answer, or of one page of it. */
    public List<Row> rows(Map<String, ?> answer) {
        return rowList == null ? List.of(new Row(answer, List.of())) : rowList.rows(answer);
    }

    /** The answer as if it had nothing but what is in these of its rows. */
    public Map<String, ?> only(Map<String, ?> answer, List<Row> rows) {
        return rowList == null ? answer : rowList.only(answer, rows);
    }

    /** Whether the rows are items of items, so that no list is as long as they are many. */
    public boolean isNested() {
        return rowList != null && rowList.isNested();
    }
}
