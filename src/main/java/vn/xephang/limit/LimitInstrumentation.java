package vn.xephang.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.argument.ArgumentLimits;
import vn.xephang.limit.cost.CostLimit;
import vn.xephang.limit.document.DocumentLimits;
import vn.xephang.limit.document.OperationKinds;
import vn.xephang.limit.operation.Operation;

/**
 * Holds every operation to the limits: its document before it is validated, its introspection, arguments and cost before it is
 * run.
 */
@Component
class LimitInstrumentation extends SimplePerformantInstrumentation {
    private static final String COST = "cost";

    private final LimitProperties properties;
    private final DocumentLimits documents;
    private final ArgumentLimits arguments;
    private final CostLimit costs;

    LimitInstrumentation(
            LimitProperties properties, DocumentLimits documents, ArgumentLimits arguments, CostLimit costs) {
        this.properties = properties;
        this.documents = documents;
        this.arguments = arguments;
        this.costs = costs;
    }

    /** GraphQL's own limits on the shape of a document give way to ours, which say what was asked; the parser's are ours. */
    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        input.getGraphQLContext()
                .put(ParserOptions.class, documents.parserOptions(isDerived(input.getGraphQLContext())))
                .put(QueryComplexityLimits.KEY, QueryComplexityLimits.NONE)
                .put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
        return input;
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        var document = parameters.getDocument();
        OperationKinds.check(document, parameters.getSchema());
        if (!isDerived(parameters.getGraphQLContext())) {
            orAbort(() -> documents.check(document));
        }
        return null;
    }

    private static boolean isDerived(GraphQLContext context) {
        return context.hasKey(DerivedDocument.class);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        orAbort(() -> check(parameters.getExecutionContext()));
        return null;
    }

    private void check(ExecutionContext execution) {
        var asked = execution.getExecutionInput().getExtensions().get(COST);
        if (asked != null && !(asked instanceof Boolean)) {
            throw new InvalidArgument("extensions." + COST, asked, "it must be true or false");
        }
        arguments.checkNulls(execution);
        var operation = new Operation(execution);
        costs.checkIntrospection(operation);
        arguments.check(operation);
        var cost = costs.of(operation);
        execution.getGraphQLContext().put(KnownCost.class, new KnownCost(cost));
        costs.check(operation, cost);
        if (execution.getGraphQLContext().get(Charge.class) instanceof Charge charge) {
            charge.pay(cost);
        }
    }

    /** Who sends {@code "extensions": {"cost": true}} is told the cost. */
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var asked = parameters.getExecutionInput().getExtensions().get(COST);
        return CompletableFuture.completedFuture(
                Boolean.TRUE.equals(asked)
                                && parameters.getGraphQLContext().get(KnownCost.class) instanceof KnownCost known
                        ? result.transform(it -> it.addExtension(COST, told(known)))
                        : result);
    }

    /** In an order that is the same on every server: so are the bytes of the answer then. */
    private Map<String, Long> told(KnownCost known) {
        var told = new LinkedHashMap<String, Long>();
        told.put("asked", known.cost());
        told.put("allowed", (long) properties.cost().most());
        return told;
    }

    private static void orAbort(Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            throw new AbortExecutionException(List.of(refusal.error()));
        }
    }
}
