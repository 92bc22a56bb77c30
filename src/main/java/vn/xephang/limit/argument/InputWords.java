package vn.xephang.limit.argument;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.stream.Collectors;

/** The types of arguments as one reads them. */
public final class InputWords {
    private InputWords() {}

    public static String of(GraphQLInputType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return of((GraphQLInputType) nonNull.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            return "a list of " + of((GraphQLInputType) list.getWrappedType());
        }
        if (type instanceof GraphQLEnumType choice) {
            return "one of " + String.join(", ", names(choice));
        }
        if (type instanceof GraphQLInputObjectType object) {
            return "an object with " + fields(object);
        }
        return switch (((GraphQLScalarType) type).getName()) {
            case "Int" -> "a whole number";
            case "Float" -> "a number, as 97.20";
            case "Decimal" -> "a number of at most 20 digits, as 97.20";
            case "Boolean" -> "true or false";
            case "Date" -> "a day, as 2020-10-29";
            case "DateTime" -> "a moment, as 2026-11-23T00:00:00Z";
            default -> "a text";
        };
    }

    static List<String> names(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }

    static String fields(GraphQLInputObjectType type) {
        return type.getFields().stream().map(GraphQLInputObjectField::getName).collect(Collectors.joining(", "));
    }
}
