package vn.xephang.export;

import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.util.Optional;
import vn.xephang.export.table.TableShape;
import vn.xephang.graphql.Refusal;

/** The rule by which an answer is a table, held against a document that nobody has asked yet. */
public final class TableRule {
    private TableRule() {}

    /** Why the document's one operation, asked with its defaults, gives no table; empty where it gives one. */
    public static Optional<String> refusal(GraphQLSchema schema, Document document) {
        try {
            TableShape.of(
                    ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                            schema, document, null, RawVariables.emptyVariables()),
                    schema);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }
}
