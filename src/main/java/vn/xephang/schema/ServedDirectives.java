package vn.xephang.schema;

import graphql.Directives;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;

/**
 * Keeps the engine's experiments out: it puts their directives into every schema, where clients would find them by introspection,
 * send them, and see them do nothing, or else something that no specification knows.
 */
@Component
class ServedDirectives extends SimplePerformantInstrumentation {
    private static final Set<String> SPECIFIED = Set.of("skip", "include", "deprecated", "specifiedBy", "oneOf");

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        refuseExperiments(parameters.getDocument());
        return null;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var field = parameters.getEnvironment().getFieldDefinition();
        return field.getName().equals("directives")
                        && parameters.getEnvironment().getSource() instanceof GraphQLSchema schema
                ? environment -> served(schema)
                : fetcher;
    }

    private static List<GraphQLDirective> served(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> !isExperiment(directive.getName()))
                .toList();
    }

    static boolean isExperiment(String name) {
        return Directives.isBuiltInDirective(name) && !SPECIFIED.contains(name);
    }

    private static void refuseExperiments(Document document) {
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitDirective(
                                    Directive directive, TraverserContext<Node> context) {
                                if (isExperiment(directive.getName())) {
                                    throw new AbortExecutionException(List.of(refusal(directive)));
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
    }

    private static GraphQLError refusal(Directive directive) {
        var error = GraphQLError.newError()
                .errorType(ErrorType.ValidationError)
                .message("There is no directive '%s'.", directive.getName())
                .extensions(Map.of("code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name()));
        var place = directive.getSourceLocation();
        return place == null ? error.build() : error.location(place).build();
    }
}
