package vn.xephang.graphql;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for more fields beside those that a valid document asks for, in all its operations and fragments and whatever the values of
 * its variables. What is added goes with the field that it stands beside: it has its directives.
 */
public final class FieldsBeside {
    private final GraphQLSchema schema;
    private final Wanted wanted;

    private FieldsBeside(GraphQLSchema schema, Wanted wanted) {
        this.schema = schema;
        this.wanted = wanted;
    }

    public static Document added(Document document, GraphQLSchema schema, Wanted wanted) {
        var beside = new FieldsBeside(schema, wanted);
        return document.transform(it -> it.definitions(document.getDefinitions().stream()
                .<Definition>map(beside::definition)
                .toList()));
    }

    private Definition<?> definition(Definition<?> definition) {
        if (definition instanceof OperationDefinition operation) {
            return operation.transform(
                    it -> it.selectionSet(selections(operation.getSelectionSet(), schema.getQueryType())));
        }
        return definition instanceof FragmentDefinition fragment
                ? fragment.transform(it -> it.selectionSet(selections(
                        fragment.getSelectionSet(),
                        schema.getType(fragment.getTypeCondition().getName()))))
                : definition;
    }

    private SelectionSet selections(SelectionSet set, @Nullable GraphQLType type) {
        var taken = set.getSelectionsOfType(Field.class).stream()
                .map(Field::getAlias)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var added = new HashSet<String>();
        var selections = new ArrayList<Selection>();
        for (var selection : set.getSelections()) {
            if (selection instanceof Field field) {
                add(selections, field, type, taken, added);
            } else if (selection instanceof InlineFragment fragment) {
                var condition = fragment.getTypeCondition();
                var inner = condition == null ? type : schema.getType(condition.getName());
                selections.add(
                        fragment.transform(it -> it.selectionSet(selections(fragment.getSelectionSet(), inner))));
            } else {
                selections.add(selection);
            }
        }
        return SelectionSet.newSelectionSet().selections(selections).build();
    }

    private void add(
            List<Selection> selections, Field field, @Nullable GraphQLType type, Set<String> taken, Set<String> added) {
        var definition =
                type instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(field.getName()) : null;
        if (definition == null) {
            // Of the schema itself.
            selections.add(field);
            return;
        }
        var inner = field.getSelectionSet();
        selections.add(
                inner == null ? field : field.transform(it -> it.selectionSet(selections(inner, object(definition)))));
        wanted.beside(field, definition, taken)
                .map(other -> other.transform(it -> it.directives(field.getDirectives())))
                // Once for all figures of the object that it is wanted for in the same case.
                .filter(other -> added.add(other.getResultKey() + field.getDirectives()))
                .forEach(selections::add);
    }

    private static GraphQLNamedOutputType object(GraphQLFieldDefinition definition) {
        return (GraphQLNamedOutputType) Objects.requireNonNull(GraphQLTypeUtil.unwrapAll(definition.getType()));
    }

    /** Which fields are wanted beside one. */
    @FunctionalInterface
    public interface Wanted {
        /** @param taken what the caller calls fields of the same object */
        Stream<Field> beside(Field field, GraphQLFieldDefinition definition, Set<String> taken);
    }
}
