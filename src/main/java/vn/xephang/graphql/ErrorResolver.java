package vn.xephang.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns what goes wrong into errors that help the caller and tell nothing of the inside. */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorResolver.class);

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

    /** The id leads from the answer to the log, which alone says what happened. */
    private static GraphQLError unforeseen(Throwable thrown, DataFetchingEnvironment environment) {
        var id = UUID.randomUUID().toString();
        LOG.error("Unforeseen error {}", id, thrown);
        return GraphQLError.newError()
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("%s", "Something went wrong on the server. Its log has the details under the id " + id + ".")
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(Map.of("code", ErrorCode.INTERNAL_ERROR.name(), "id", id))
                .build();
    }
}
