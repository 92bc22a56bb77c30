package vn.xephang.limit.operation;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field as it will be answered.
 *
 * @param parent the type that it is asked of
 * @param written where it is written: more than once, where fields of one name become one
 * @param arguments the values of its arguments by name, in plain Java, without those that are null or absent
 */
public record AskedField(
        GraphQLCompositeType parent,
        GraphQLFieldDefinition definition,
        List<Field> written,
        Map<String, Object> arguments) {
    public String name() {
        return definition.getName();
    }

    public GraphQLUnmodifiedType type() {
        return GraphQLTypeUtil.unwrapAll(definition.getType());
    }

    /** Where the value of an argument is written; empty where nobody knows. */
    public Optional<SourceLocation> place(String argument) {
        return written.get(0).getArguments().stream()
                .filter(given -> given.getName().equals(argument))
                .findFirst()
                .map(given -> given.getValue().getSourceLocation());
    }

    /** Whether it asks for a part of the schema itself. */
    public boolean isIntrospection() {
        return type() instanceof GraphQLCompositeType && Introspection.isIntrospectionTypes(type());
    }
}
