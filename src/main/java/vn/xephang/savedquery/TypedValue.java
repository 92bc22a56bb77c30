package vn.xephang.savedquery;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.InvalidArgument;

/** Gives what a URL holds the type that its variable has: texts become numbers and booleans, all else is checked. */
final class TypedValue {
    private static final String WHOLE = "[+-]?\\d+";
    private static final String NUMBER = "[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?";
    private static final int LONGEST_NUMBER = 100;

    private TypedValue() {}

    /**
     * The value as JSON has it, or a refusal that names the place.
     *
     * @param name of the parameter, and the way into it
     * @param given texts, or what was read from JSON
     */
    static @Nullable Object of(String name, GraphQLInputType type, @Nullable Object given) {
        if (type instanceof GraphQLNonNull nonNull) {
            if (given == null) {
                throw new InvalidArgument(name, null, "it must have a value: " + words(type));
            }
            return of(name, (GraphQLInputType) nonNull.getWrappedType(), given);
        }
        if (given == null) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            return items(name, (GraphQLInputType) list.getWrappedType(), given);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(name, object, given);
        }
        return type instanceof GraphQLEnumType choice
                ? oneOf(name, choice, given)
                : scalar(name, (GraphQLScalarType) type, given);
    }

    /** A type as one reads it. */
    static String words(GraphQLInputType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return words((GraphQLInputType) nonNull.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            return "a list of "
                    + ((GraphQLInputType) list.getWrappedType() instanceof GraphQLNonNull item
                            ? words((GraphQLInputType) item.getWrappedType())
                            : words((GraphQLInputType) list.getWrappedType()));
        }
        if (type instanceof GraphQLEnumType choice) {
            return "one of " + names(choice);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return "an object with " + fields(object);
        }
        return switch (((GraphQLScalarType) type).getName()) {
            case "Int" -> "a whole number";
            case "Float", "Decimal" -> "a number, as 97.20";
            case "Boolean" -> "true or false";
            case "Date" -> "a day, as 2020-10-29";
            case "DateTime" -> "a moment, as 2026-11-23T00:00:00Z";
            default -> "a text";
        };
    }

    private static List<@Nullable Object> items(String name, GraphQLInputType type, Object given) {
        var items = new ArrayList<@Nullable Object>();
        for (var item : given instanceof List<?> list ? list : List.of(given)) {
            items.add(of(name, type, item));
        }
        return items;
    }

    private static Map<String, @Nullable Object> object(String name, GraphQLInputObjectType type, Object given) {
        if (!(given instanceof Map<?, ?> members)) {
            throw refused(
                    name,
                    given,
                    words(type) + ", in JSON or by names as " + name + "."
                            + type.getFields().get(0).getName() + "=");
        }
        var object = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((key, value) -> {
            var field = type.getField((String) key);
            if (field == null) {
                throw new InvalidArgument(name + "." + key, value, name + " has only " + fields(type));
            }
            object.put(field.getName(), of(name + "." + key, field.getType(), value));
        });
        for (var field : type.getFields()) {
            if (!object.containsKey(field.getName()) && !field.hasSetDefaultValue()) {
                of(name + "." + field.getName(), field.getType(), null);
            }
        }
        return object;
    }

    private static Object oneOf(String name, GraphQLEnumType type, Object given) {
        if (given instanceof String text && type.getValue(text) != null) {
            return text;
        }
        throw refused(name, given, words(type));
    }

    private static Object scalar(String name, GraphQLScalarType type, Object given) {
        var value = given instanceof String text ? plain(type.getName(), text) : given;
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            return value;
        } catch (CoercingParseValueException notOfThatType) {
            throw refused(name, given, words(type));
        }
    }

    /** A text that is none of the type stays, and is refused as such. */
    private static Object plain(String type, String text) {
        return switch (type) {
            case "Int" -> isNumber(text, WHOLE) ? new BigDecimal(text) : text;
            case "Float", "Decimal" -> isNumber(text, NUMBER) ? new BigDecimal(text) : text;
            case "Boolean" -> text.matches("true|1") ? (Object) true : text.matches("false|0") ? false : text;
            default -> text;
        };
    }

    private static boolean isNumber(String text, String form) {
        return text.length() <= LONGEST_NUMBER && text.matches(form);
    }

    private static InvalidArgument refused(String name, Object given, String allowed) {
        return new InvalidArgument(name, given, "it must be " + allowed);
    }

    private static String names(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", "));
    }

    private static String fields(GraphQLInputObjectType type) {
        return type.getFields().stream().map(GraphQLInputObjectField::getName).collect(Collectors.joining(", "));
    }
}
