package vn.xephang.export;

import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xephang.export.table.RowDocument;
import vn.xephang.export.table.RowLists;
import vn.xephang.graphql.Refusal;

/** The rule by which an answer is a table, held against documents that nobody has asked yet. */
public final class TableRule {
    private TableRule() {}

    /**
     * The tables that the document's one operation gives, asked with its defaults, by what the parameter {@code rows} must be for
     * each: empty for the only one, which need not be chosen. None where it gives no table.
     */
    public static List<Optional<String>> tables(GraphQLSchema schema, Document document) {
        var choices = new RowLists(operation(schema, document), schema).choices();
        var all = choices.isEmpty()
                ? Stream.of(Optional.<String>empty())
                : choices.stream().map(Optional::of);
        return all.filter(rows -> isTable(schema, document, rows)).toList();
    }

    private static boolean isTable(GraphQLSchema schema, Document document, Optional<String> rows) {
        try {
            RowDocument.of(document, operation(schema, document), schema, rows)
                    .shape(operation(schema, document), schema, false);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static ExecutableNormalizedOperation operation(GraphQLSchema schema, Document document) {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                schema, document, null, RawVariables.emptyVariables());
    }
}
