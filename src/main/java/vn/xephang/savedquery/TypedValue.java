package vn.xephang.savedquery;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.limit.argument.InputWords;

/** Gives what a URL holds the form that JSON has for it: texts become numbers and booleans where their variable is one. */
final class TypedValue {
    private static final String WHOLE = "[+-]?\\d+";
    private static final String NUMBER = "[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?";
    private static final int LONGEST_NUMBER = 100;

    private TypedValue() {}

    /**
     * The value as JSON has it; what is none of the type stays, for others to refuse.
     *
     * @param name of the parameter, and the way into it
     * @param given texts, or what was read from JSON
     */
    static @Nullable Object of(String name, GraphQLInputType type, @Nullable Object given) {
        var plain = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(type);
        if (given == null) {
            return null;
        }
        if (plain instanceof GraphQLList list) {
            return items(name, (GraphQLInputType) list.getWrappedType(), given);
        }
        if (plain instanceof GraphQLInputObjectType object) {
            return object(name, object, given);
        }
        return plain instanceof GraphQLScalarType scalar && given instanceof String text
                ? scalar(scalar.getName(), text)
                : given;
    }

    /** GraphQL takes an item for the list of it alone, and the parameter's name is then the way to it. */
    private static @Nullable Object items(String name, GraphQLInputType type, Object given) {
        if (!(given instanceof List<?> list)) {
            return of(name, type, given);
        }
        var items = new ArrayList<@Nullable Object>();
        for (var i = 0; i < list.size(); i++) {
            items.add(of("%s[%d]".formatted(name, i), type, list.get(i)));
        }
        return items;
    }

    private static Map<String, @Nullable Object> object(String name, GraphQLInputObjectType type, Object given) {
        if (!(given instanceof Map<?, ?> members)) {
            // The names of parameters have no places in lists.
            var parameter = name.replaceAll("\\[\\d+]", "");
            throw new InvalidArgument(
                    parameter,
                    given,
                    "it must be " + InputWords.of(type) + ", given by its fields, as " + parameter + "."
                            + type.getFields().get(0).getName() + "=, or in JSON");
        }
        var object = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((key, value) -> object.put((String) key, member(name, type.getField((String) key), value)));
        return object;
    }

    private static @Nullable Object member(
            String name, @Nullable GraphQLInputObjectField field, @Nullable Object value) {
        return field == null ? value : of(name + "." + field.getName(), field.getType(), value);
    }

    private static Object scalar(String type, String text) {
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
}
