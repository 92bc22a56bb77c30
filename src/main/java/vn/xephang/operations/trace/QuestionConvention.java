package vn.xephang.operations.trace;

import io.micrometer.common.KeyValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;
import vn.xephang.export.Draft;

/**
 * What a span says of a question: its name by the document, as the log has it, and not only where a client sends it; and of one that
 * is stopped on purpose, when it is known how it would be run, that it went well.
 */
@Component
class QuestionConvention extends DefaultExecutionRequestObservationConvention {
    @Override
    protected KeyValue operationName(ExecutionRequestObservationContext context) {
        var given = super.operationName(context);
        var name = name(context);
        return name == null ? given : KeyValue.of(given.getKey(), name);
    }

    @Override
    protected KeyValue outcome(ExecutionRequestObservationContext context) {
        var outcome = super.outcome(context);
        return Draft.isDone(context.getExecutionInput().getGraphQLContext())
                ? KeyValue.of(outcome.getKey(), "SUCCESS")
                : outcome;
    }

    private static @Nullable String name(ExecutionRequestObservationContext context) {
        var execution = context.getExecutionContext();
        var operation = execution == null ? null : execution.getOperationDefinition();
        return operation == null ? null : operation.getName();
    }
}
