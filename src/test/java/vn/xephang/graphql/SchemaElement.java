package vn.xephang.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Anything in the schema that can be described.
 *
 * @param type as written, {@code [Unit!]!}; empty for what has none
 * @param isServed whether values of it are answered rather than asked with
 */
record SchemaElement(String path, String description, String type, boolean isServed) {
    static List<SchemaElement> of(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type ->
                        !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .flatMap(type -> Stream.concat(Stream.of(of(type.getName(), type, "", false)), parts(type)))
                .toList();
    }

    private static Stream<SchemaElement> parts(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions().stream().flatMap(field -> field(type.getName(), field));
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream()
                    .map(field -> of(type.getName() + "." + field.getName(), field, print(field.getType()), false));
        }
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().stream()
                    .map(value -> of(type.getName() + "." + value.getName(), value, "", false));
        }
        return Stream.of();
    }

    private static Stream<SchemaElement> field(String type, GraphQLFieldDefinition field) {
        var path = type + "." + field.getName();
        return Stream.concat(
                Stream.of(of(path, field, print(field.getType()), true)),
                field.getArguments().stream().map(argument -> argument(path, argument)));
    }

    private static SchemaElement argument(String field, GraphQLArgument argument) {
        GraphQLInputType type = argument.getType();
        return of(field + "(" + argument.getName() + ")", argument, print(type), false);
    }

    private static SchemaElement of(String path, GraphQLNamedSchemaElement element, String type, boolean isServed) {
        return new SchemaElement(
                path, Objects.toString(element.getDescription(), "").strip(), type, isServed);
    }

    private static String print(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }
}
