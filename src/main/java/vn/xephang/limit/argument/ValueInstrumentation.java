package vn.xephang.limit.argument;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xephang.limit.LimitProperties;

/**
 * Says of a value that GraphQL refuses which argument it is of, what was given, and what is allowed. Only then does anybody look at
 * the values: GraphQL alone decides which it takes, and who asks rightly does not wait.
 */
@Component
class ValueInstrumentation extends SimplePerformantInstrumentation {
    private static final Set<ValidationErrorType> OF_VALUES = Set.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.BadValueForDefaultArg,
            ValidationErrorType.NullValueForNonNullArgument);

    private final ScalarWords scalars;

    ValueInstrumentation(LimitProperties limits) {
        scalars = new ScalarWords(limits.argument().pageSize());
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        parameters.getGraphQLContext().put(Document.class, parameters.getDocument());
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return CompletableFuture.completedFuture(
                result.getErrors().stream().anyMatch(ValueInstrumentation::isOfValue)
                                && parameters.getGraphQLContext().get(Document.class) instanceof Document document
                        ? told(result, document, parameters)
                        : result);
    }

    private ExecutionResult told(
            ExecutionResult result, Document document, InstrumentationExecutionParameters parameters) {
        var schema = parameters.getSchema();
        var variables = new GivenVariables(schema, document, parameters.getOperation(), parameters.getVariables());
        var wrong = new GivenValues(schema, variables, scalars).wrong(document);
        if (wrong.isEmpty()) {
            return result;
        }
        var others = result.getErrors().stream().filter(error -> !isOfValue(error));
        return ExecutionResult.newExecutionResult()
                .errors(Stream.concat(wrong.stream(), others).toList())
                .extensions(result.getExtensions())
                .build();
    }

    private static boolean isOfValue(GraphQLError error) {
        // GraphQL has no class for what it says of variables, only of documents.
        return error instanceof ValidationError invalid
                ? invalid.getValidationErrorType() instanceof ValidationErrorType type && OF_VALUES.contains(type)
                : error.getErrorType() == ErrorType.ValidationError && error.getExtensions() == null;
    }
}
