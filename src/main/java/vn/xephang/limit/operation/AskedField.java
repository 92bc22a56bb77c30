package vn.xephang.limit.operation;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.List;
import java.util.Map;

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

    /** Whether it asks for a part of the schema itself. */
    public boolean isIntrospection() {
        return type() instanceof GraphQLCompositeType && Introspection.isIntrospectionTypes(type());
    }
}
