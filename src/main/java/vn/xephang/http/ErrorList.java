package vn.xephang.http;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Unforeseen;

/** The engine's errors as an answer has them: not more than one reads, each with a code of ours and telling nothing of the inside. */
final class ErrorList {
    static final int MOST = 10;

    private ErrorList() {}

    static List<AnswerError> of(List<GraphQLError> errors, SchemaHints hints) {
        return errors.stream().limit(MOST).map(error -> of(error, hints)).toList();
    }

    static ErrorCode code(GraphQLError error) {
        var given = extensions(error).get("code");
        for (var code : ErrorCode.values()) {
            if (code.name().equals(given)) {
                return code;
            }
        }
        return isLimit(error) ? ErrorCode.LIMIT_EXCEEDED : codeOf(error.getErrorType());
    }

    private static AnswerError of(GraphQLError error, SchemaHints hints) {
        var code = code(error);
        var details = new LinkedHashMap<>(extensions(error));
        var message = EngineWords.translated(String.valueOf(error.getMessage()));
        if (code == ErrorCode.INTERNAL_ERROR && !details.containsKey(Unforeseen.ID)) {
            var unforeseen = Unforeseen.of(message);
            details.put(Unforeseen.ID, unforeseen.id());
            message = unforeseen.message();
        }
        if (code == ErrorCode.GRAPHQL_VALIDATION_FAILED) {
            message = hints.added(message);
        }
        // The engine's own sort of an error, for which the code stands.
        details.keySet().removeAll(List.of("code", "classification"));
        return new AnswerError(code, message, locations(error), path(error), details);
    }

    private static ErrorCode codeOf(@Nullable Object type) {
        if (type == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        if (type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        }
        if (type == ErrorType.ExecutionAborted) {
            return ErrorCode.LIMIT_EXCEEDED;
        }
        return type == org.springframework.graphql.execution.ErrorType.BAD_REQUEST
                ? ErrorCode.BAD_REQUEST
                : ErrorCode.INTERNAL_ERROR;
    }

    private static boolean isLimit(GraphQLError error) {
        return error instanceof BadFaithIntrospectionError
                || error instanceof ValidationError invalid
                        && (invalid.getValidationErrorType() == ValidationErrorType.MaxQueryDepthExceeded
                                || invalid.getValidationErrorType() == ValidationErrorType.MaxQueryFieldsExceeded);
    }

    private static List<SourceLocation> locations(GraphQLError error) {
        // The engine marks an unknown place by a line that does not exist.
        return Objects.requireNonNullElse(error.getLocations(), List.<SourceLocation>of()).stream()
                .filter(location -> location != null && location.getLine() > 0 && location.getColumn() > 0)
                .toList();
    }

    private static List<Object> path(GraphQLError error) {
        return Objects.requireNonNullElse(error.getPath(), List.of());
    }

    private static Map<String, Object> extensions(GraphQLError error) {
        return Objects.requireNonNullElse(error.getExtensions(), Map.of());
    }
}
