package vn.xephang.savedquery;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the variables of a document mean: what the schema says of the argument, or its field, that each is given to first. */
final class ParameterMeanings {
    private final GraphQLSchema schema;
    private final Map<String, String> meanings = new HashMap<>();

    ParameterMeanings(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** By the name of the variable. */
    Map<String, String> of(Document document) {
        QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(document)
                .variables(Map.of())
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment field) {
                        for (var argument : field.getField().getArguments()) {
                            var definition = field.getFieldDefinition().getArgument(argument.getName());
                            if (definition != null) {
                                note(argument.getValue(), definition.getDescription(), definition.getType());
                            }
                        }
                    }
                });
        return meanings;
    }

    private void note(Value<?> value, @Nullable String description, GraphQLInputType type) {
        if (value instanceof VariableReference variable && description != null) {
            meanings.putIfAbsent(variable.getName(), description.replaceAll("\\s+", " "));
        }
        if (value instanceof ArrayValue array) {
            array.getValues().forEach(item -> note(item, description, type));
        }
        if (value instanceof ObjectValue object
                && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType around) {
            for (var field : object.getObjectFields()) {
                var definition = around.getField(field.getName());
                if (definition != null) {
                    note(field.getValue(), definition.getDescription(), definition.getType());
                }
            }
        }
    }
}
