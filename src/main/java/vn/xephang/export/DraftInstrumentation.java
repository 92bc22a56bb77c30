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
import vn.xephang.limit.argument.ArgumentLimits;

/**
 * Stops the engine where it has read a document, held it to the limits of a document, validated it and given its variables their
 * types, and would begin to run it: what it costs is found out when it is run. So a table is planned from what the engine itself
 * makes of a document, and never from one that it refuses.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DraftInstrumentation extends SimplePerformantInstrumentation {
    private final ArgumentLimits arguments;

    DraftInstrumentation(ArgumentLimits arguments) {
        this.arguments = arguments;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var operation = parameters.getExecutionContext();
        if (operation.getGraphQLContext().get(Draft.class) instanceof Draft draft) {
            // What is made of a document reads its arguments.
            arguments.checkNulls(operation);
            draft.operation = operation;
            throw new AbortExecutionException("Only drafted");
        }
        return null;
    }
}
