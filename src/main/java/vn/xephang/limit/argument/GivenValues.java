package vn.xephang.limit.argument;

import graphql.GraphQLError;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of all arguments in a document that need not be valid: where it does not fit the schema there is no argument to look
 * at, and GraphQL says so.
 */
final class GivenValues {
    /** In all; of which an answer shows the first. A variable may be used very often. */
    private static final int MOST = 100;

    private final GraphQLSchema schema;
    private final GivenVariables variables;
    private final ScalarWords scalars;

    /** Once each, by what it says, however often the same variable is used. */
    private final Map<String, GraphQLError> errors = new LinkedHashMap<>();

    GivenValues(GraphQLSchema schema, GivenVariables variables, ScalarWords scalars) {
        this.schema = schema;
        this.variables = variables;
        this.scalars = scalars;
    }

    List<GraphQLError> wrong(Document document) {
        return wrong(document, document.getDefinitionsOfType(OperationDefinition.class));
    }

    /** Of some of the document's operations. */
    List<GraphQLError> wrong(Document document, List<OperationDefinition> operations) {
        for (var operation : operations) {
            look(operation);
            if (operation.getOperation() == OperationDefinition.Operation.QUERY) {
                look(schema.getQueryType(), operation.getSelectionSet());
            }
        }
        for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            look(fragment);
            look(composite(fragment.getTypeCondition().getName()), fragment.getSelectionSet());
        }
        return List.copyOf(errors.values());
    }

    private void look(@Nullable GraphQLCompositeType type, @Nullable SelectionSet set) {
        if (set == null) {
            return;
        }
        for (var selection : set.getSelections()) {
            look((DirectivesContainer<?>) selection);
            if (selection instanceof Field field) {
                look(type, field);
            } else if (selection instanceof InlineFragment inline) {
                var condition = inline.getTypeCondition();
                look(condition == null ? type : composite(condition.getName()), inline.getSelectionSet());
            }
        }
    }

    private void look(@Nullable GraphQLCompositeType type, Field field) {
        var owner = type instanceof GraphQLFieldsContainer container ? container : null;
        var definition = owner == null ? null : definition(owner, field.getName());
        if (owner == null || definition == null) {
            look((GraphQLCompositeType) null, field.getSelectionSet());
            return;
        }
        look(field.getArguments(), name -> ofSchema(definition.getArgument(name), owner));
        look(
                GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType below ? below : null,
                field.getSelectionSet());
    }

    /** What GraphQL's own fields have a default for, they need a value of, though they do not say so. */
    private static @Nullable GraphQLArgument ofSchema(
            @Nullable GraphQLArgument argument, GraphQLFieldsContainer owner) {
        return argument != null
                        && owner.getName().startsWith("__")
                        && argument.hasSetDefaultValue()
                        && GraphQLTypeUtil.isNullable(argument.getType())
                ? argument.transform(it -> it.type(GraphQLNonNull.nonNull(argument.getType())))
                : argument;
    }

    private @Nullable GraphQLFieldDefinition definition(GraphQLFieldsContainer owner, String name) {
        // GraphQL's own fields stand beside those of the top only.
        return Introspection.INTROSPECTION_SYSTEM_FIELDS.contains(name)
                ? owner instanceof GraphQLObjectType && owner == schema.getQueryType()
                        ? Introspection.getFieldDefinition(schema, owner, name)
                        : null
                : owner.getFieldDefinition(name);
    }

    private void look(DirectivesContainer<?> container) {
        for (Directive written : container.getDirectives()) {
            var directive = schema.getDirective(written.getName());
            if (directive != null) {
                look(written.getArguments(), directive::getArgument);
            }
        }
    }

    private void look(List<Argument> arguments, Function<String, @Nullable GraphQLArgument> definitions) {
        for (var argument : arguments) {
            var definition = definitions.apply(argument.getName());
            if (definition != null) {
                look(definition, argument.getValue());
            }
        }
    }

    private void look(GraphQLArgument argument, Value<?> value) {
        if (errors.size() >= MOST) {
            return;
        }
        var values = new WrongValues(scalars, variables::find);
        values.look(argument.getName(), argument.getType(), new Written(value));
        for (var wrong : values.found()) {
            errors.computeIfAbsent(
                    String.valueOf(wrong.getMessage()),
                    message -> wrong.error(Optional.ofNullable(value.getSourceLocation())));
        }
    }

    private @Nullable GraphQLCompositeType composite(String name) {
        return schema.getType(name) instanceof GraphQLCompositeType type ? type : null;
    }
}
