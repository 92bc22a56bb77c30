package vn.xephang.http;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.NearNames;

/** Adds to what an error says of a name that is not in the schema which ones are. */
@Component
class SchemaHints {
    private static final Pattern VALUE = Pattern.compile("(?:of type|values of|those of) '\\[*(\\w+)[!\\]]*'");
    private static final Pattern FIELD = Pattern.compile("type '(\\w+)',? (?:which )?has no field '(\\w+)'");
    private static final Pattern ARGUMENT = Pattern.compile("The field '(\\w+)' has no argument '(\\w+)'");
    /** As long as a message can be besides. */
    private static final int LONGEST = 140;

    private final GraphQlSource source;

    SchemaHints(GraphQlSource source) {
        this.source = source;
    }

    String added(String message) {
        var schema = source.schema();
        var field = FIELD.matcher(message);
        if (field.find()) {
            return message + near(schema, field.group(1), field.group(2));
        }
        var argument = ARGUMENT.matcher(message);
        if (argument.find()) {
            return message + meant(argument.group(2), arguments(schema, argument.group(1)));
        }
        var value = VALUE.matcher(message);
        return value.find() && schema.getType(value.group(1)) instanceof GraphQLEnumType type
                ? message + values(type)
                : message;
    }

    private static String values(GraphQLEnumType type) {
        var names = type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", "));
        return " It is one of " + (names.length() > LONGEST ? names.substring(0, LONGEST) + "…" : names) + ".";
    }

    private static String near(GraphQLSchema schema, String type, String given) {
        return meant(given, fields(schema, type));
    }

    private static String meant(String given, List<String> names) {
        return NearNames.of(given, names).stream()
                .findFirst()
                .map(" Is '%s' meant?"::formatted)
                .orElse("");
    }

    /** Of all fields of that name: an error does not say of which type. */
    private static List<String> arguments(GraphQLSchema schema, String field) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLFieldsContainer.class::isInstance)
                .map(type -> ((GraphQLFieldsContainer) type).getFieldDefinition(field))
                .filter(Objects::nonNull)
                .flatMap(found -> found.getArguments().stream())
                .map(GraphQLNamedSchemaElement::getName)
                .distinct()
                .toList();
    }

    private static List<String> fields(GraphQLSchema schema, String type) {
        var found = schema.getType(type);
        List<? extends GraphQLNamedSchemaElement> fields = List.of();
        if (found instanceof GraphQLFieldsContainer object) {
            fields = object.getFieldDefinitions();
        } else if (found instanceof GraphQLInputFieldsContainer input) {
            fields = input.getFieldDefinitions();
        }
        return fields.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }
}
