package vn.xephang.limit.document;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import vn.xephang.graphql.ErrorCode;

/**
 * Refuses subscriptions where the schema has none. Validation would too, but looks into them first, and fails over a fragment that
 * is not there or a condition that is no boolean.
 */
public final class OperationKinds {
    private OperationKinds() {}

    public static void check(Document document, GraphQLSchema schema) {
        document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation ->
                        operation.getOperation() == Operation.SUBSCRIPTION && schema.getSubscriptionType() == null)
                .findFirst()
                .ifPresent(operation -> {
                    throw new AbortExecutionException(List.of(refusal(operation)));
                });
    }

    private static GraphQLError refusal(OperationDefinition operation) {
        var error = GraphQLError.newError()
                .errorType(ErrorType.ValidationError)
                .message("There is no Subscription here: the API can only be queried.")
                .extensions(Map.of("code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name()));
        var place = operation.getSourceLocation();
        return place == null ? error.build() : error.location(place).build();
    }
}
