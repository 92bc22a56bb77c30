package vn.xephang.export;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stops the engine where it has read a document, held it to the limits, validated it and given its variables their types, and
 * would begin to run it. So a table is planned from what the engine itself makes of a document, and never from one that it refuses.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DraftInstrumentation extends SimplePerformantInstrumentation {
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var operation = parameters.getExecutionContext();
        if (operation.getGraphQLContext().get(Draft.class) instanceof Draft draft) {
            draft.operation = operation;
            throw new AbortExecutionException("Only drafted");
        }
        return null;
    }
}
