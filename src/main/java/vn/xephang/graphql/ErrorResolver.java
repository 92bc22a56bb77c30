package vn.xephang.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns what goes wrong into errors that help the caller and tell nothing of the inside. */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {
    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        var refusal = refusal(thrown);
        return refusal == null ? unforeseen(thrown, environment) : refused(refusal, environment);
    }

    private static @Nullable Refusal refusal(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static GraphQLError refused(Refusal refusal, DataFetchingEnvironment environment) {
        return GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", String.valueOf(refusal.getMessage()))
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(refusal.extensions())
                .build();
    }

    private static GraphQLError unforeseen(Throwable thrown, DataFetchingEnvironment environment) {
        var unforeseen = Unforeseen.of(thrown);
        return GraphQLError.newError()
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("%s", unforeseen.message())
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(Map.of("code", ErrorCode.INTERNAL_ERROR.name(), Unforeseen.ID, unforeseen.id()))
                .build();
    }
}
