package vn.xephang.operations;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.xephang.limit.KnownCost;

/** Writes down what is asked and what it costs: before any other stage, which may refuse it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationNotes extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        RequestRecord.current().ifPresent(record -> record.asked(name(request)));
        return chain.next(request);
    }

    /** Any text may be sent as one; only what the document calls an operation is the name of one. */
    private static @Nullable String name(WebGraphQlRequest request) {
        var name = request.getOperationName();
        return name != null
                        && NAME.matcher(name).matches()
                        && Pattern.compile("\\b(query|mutation|subscription)[\\s,]+" + name + "\\b")
                                .matcher(request.getDocument())
                                .find()
                ? name
                : null;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var operation = parameters.getExecutionContext().getOperationDefinition();
        RequestRecord.current().ifPresent(record -> record.runs(operation.getName()));
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (parameters.getGraphQLContext().get(KnownCost.class) instanceof KnownCost known) {
            RequestRecord.current().ifPresent(record -> record.costs(known.cost()));
        }
        return CompletableFuture.completedFuture(result);
    }
}
