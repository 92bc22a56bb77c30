package vn.xephang.limit.argument;

import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the operation that is asked for declares as variables, with what was sent for them. */
final class GivenVariables {
    private final GraphQLSchema schema;
    private final Map<String, ?> sent;
    private final Map<String, VariableDefinition> declared = new HashMap<>();

    GivenVariables(GraphQLSchema schema, Document document, @Nullable String operation, Map<String, ?> sent) {
        this.schema = schema;
        this.sent = sent;
        document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(definition ->
                        operation == null || operation.isEmpty() || Objects.equals(definition.getName(), operation))
                .findFirst()
                .ifPresent(chosen -> chosen.getVariableDefinitions()
                        .forEach(variable -> declared.put(variable.getName(), variable)));
    }

    /** Empty where it is not declared, or has neither a value nor a default. */
    Optional<WrongValues.Declared> find(VariableReference reference) {
        var variable = declared.get(reference.getName());
        var type = variable == null ? null : type(variable.getType());
        if (variable == null || type == null) {
            return Optional.empty();
        }
        if (sent.containsKey(variable.getName())) {
            return Optional.of(new WrongValues.Declared(type, new Sent(sent.get(variable.getName()))));
        }
        return Optional.ofNullable(variable.getDefaultValue())
                .map(value -> new WrongValues.Declared(type, new Written(value)));
    }

    /** Null where the schema has no such type of values. */
    private @Nullable GraphQLInputType type(@Nullable Type<?> written) {
        if (written instanceof NonNullType nonNull) {
            var inner = type(nonNull.getType());
            return inner == null ? null : GraphQLNonNull.nonNull(inner);
        }
        if (written instanceof ListType list) {
            var item = type(list.getType());
            return item == null ? null : GraphQLList.list(item);
        }
        return written instanceof TypeName name && schema.getType(name.getName()) instanceof GraphQLInputType type
                ? type
                : null;
    }
}
