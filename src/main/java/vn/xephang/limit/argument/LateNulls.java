package vn.xephang.limit.argument;

import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import java.util.List;

/**
 * Nulls where there must be a value, in operations that GraphQL has found valid: it lets a variable that may be null stand for an
 * argument that may not, where either has a default, and would find only in answering that it has no value.
 */
final class LateNulls {
    private LateNulls() {}

    static List<GraphQLError> of(ExecutionContext execution, ScalarWords scalars) {
        if (!mayHave(execution)) {
            return List.of();
        }
        var input = execution.getExecutionInput();
        var variables = new GivenVariables(
                execution.getGraphQLSchema(),
                execution.getDocument(),
                execution.getOperationDefinition().getName(),
                input.getRawVariables().toMap());
        return new GivenValues(execution.getGraphQLSchema(), variables, scalars)
                .wrong(execution.getDocument(), List.of(execution.getOperationDefinition()));
    }

    /** Hardly any operation. */
    private static boolean mayHave(ExecutionContext execution) {
        return execution.getCoercedVariables().toMap().containsValue(null)
                || execution.getExecutionInput().getQuery().contains("null");
    }
}
