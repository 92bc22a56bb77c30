package vn.xephang.schema;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of a schema is to go. */
final class Deprecation {
    private Deprecation() {}

    /** The reason of each, by its name, as in {@code YearlyScore.rank(ties)}. */
    static Map<String, String> of(GraphQLSchema schema) {
        var reasons = new TreeMap<String, String>();
        for (var type : schema.getAllTypesAsList()) {
            if (Introspection.isIntrospectionTypes(type)) {
                continue;
            }
            if (type instanceof GraphQLFieldsContainer fields) {
                fields.getFieldDefinitions().forEach(field -> {
                    var path = type.getName() + "." + field.getName();
                    add(reasons, path, field.getDeprecationReason());
                    field.getArguments()
                            .forEach(argument -> add(reasons, path + name(argument), argument.getDeprecationReason()));
                });
            } else if (type instanceof GraphQLEnumType values) {
                values.getValues()
                        .forEach(value ->
                                add(reasons, type.getName() + "." + value.getName(), value.getDeprecationReason()));
            } else if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions()
                        .forEach(field ->
                                add(reasons, type.getName() + "." + field.getName(), field.getDeprecationReason()));
            }
        }
        return reasons;
    }

    private static String name(GraphQLArgument argument) {
        return "(" + argument.getName() + ")";
    }

    private static void add(Map<String, String> reasons, String path, @Nullable String reason) {
        if (reason != null) {
            reasons.put(path, reason);
        }
    }
}
