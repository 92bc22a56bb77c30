package vn.xephang.attack;

import graphql.Scalars;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.stream.Stream;

/** Where a schema takes text: each argument, and each field of a filter that is one, as {@code Query.units(filter.search)}. */
final class TextArguments {
    private static final Set<String> TEXTS =
            Set.of(Scalars.GraphQLString.getName(), Scalars.GraphQLID.getName(), "Date", "DateTime");

    private TextArguments() {}

    static Stream<String> of(GraphQLSchema schema) {
        var meta = texts(
                "Query.__type(name",
                schema.getIntrospectionTypeFieldDefinition()
                        .getArguments()
                        .get(0)
                        .getType());
        return Stream.concat(
                meta,
                schema.getAllTypesAsList().stream()
                        .filter(type -> type instanceof GraphQLObjectType
                                && !type.getName().startsWith("__"))
                        .map(GraphQLObjectType.class::cast)
                        .flatMap(TextArguments::of));
    }

    private static Stream<String> of(GraphQLObjectType type) {
        return type.getFields().stream()
                .flatMap(field -> field.getArguments().stream()
                        .flatMap(argument -> texts(
                                "%s.%s(%s".formatted(type.getName(), field.getName(), argument.getName()),
                                argument.getType())));
    }

    private static Stream<String> texts(String path, GraphQLInputType type) {
        var unwrapped = GraphQLTypeUtil.unwrapAll(type);
        if (unwrapped instanceof GraphQLInputObjectType input) {
            return input.getFields().stream().flatMap(field -> texts(path + "." + field.getName(), field.getType()));
        }
        return TEXTS.contains(unwrapped.getName()) ? Stream.of(path + ")") : Stream.of();
    }
}
