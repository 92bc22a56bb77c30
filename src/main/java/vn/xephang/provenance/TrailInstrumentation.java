package vn.xephang.provenance;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows the figures of a question with a {@link FigureTrail}, and finds their origins while its snapshot is open. */
@Component
class TrailInstrumentation extends SimplePerformantInstrumentation {
    private final FigureOrigins origins;

    TrailInstrumentation(FigureOrigins origins) {
        this.origins = origins;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return parameters.getExecutionContext().getGraphQLContext().get(FigureTrail.class) instanceof FigureTrail trail
                ? field -> {
                    trail.note(field);
                    return fetcher.get(field);
                }
                : fetcher;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (parameters.getGraphQLContext().get(FigureTrail.class) instanceof FigureTrail trail
                && result.getErrors().isEmpty()
                && result.getData() instanceof Map<?, ?> data) {
            origins.put(trail, strings(data));
        }
        return CompletableFuture.completedFuture(result);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> strings(Map<?, ?> data) {
        return (Map<String, Object>) data;
    }
}
