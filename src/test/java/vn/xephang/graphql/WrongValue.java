package vn.xephang.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value that a type does not take, anywhere within it.
 *
 * @param path what must be named
 * @param literal as it is written in a document, with all that must stand around it
 * @param json the same for a variable; empty where JSON cannot say it
 * @param given what must be shown of it
 * @param allowed what must be said to be allowed
 */
record WrongValue(String path, String literal, String json, String given, String allowed) {
    private static final List<String> NUMBERS = List.of("5", "1.5");
    private static final List<String> OTHERS = List.of("true", "\"text\"", "{\"a\":1}", "[\"text\"]");

    /** Beside those, and which of those are right. */
    private static final Map<String, List<String>> OWN = Map.of(
            "Int", List.of("99999999999", "-99999999999", "2147483648", "1.5"),
            "Float", List.of(),
            "Decimal", List.of("123456789012345678901", "1e400"),
            "String", NUMBERS,
            "ID", List.of("1.5"),
            "Boolean", NUMBERS,
            "Date", List.of("5", "\"2019-02-30\"", "\"20190101\""),
            "DateTime", List.of("5", "\"2019-02-30T00:00:00Z\""));

    private static final Map<String, String> ALLOWED = Map.of(
            "Int", "a whole number from ",
            "Float", "a number, as 97.20",
            "Decimal", "a number of at most 20 digits",
            "String", "a text",
            "ID", "a text",
            "Boolean", "true or false",
            "Date", "a day, as 2020-10-29",
            "DateTime", "a moment, as 2026-11-23T00:00:00Z");

    static Stream<WrongValue> of(String path, GraphQLInputType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return Stream.concat(
                    Stream.of(same(path, "null", "it must have a value")), of(path, inner(nonNull.getWrappedType())));
        }
        if (type instanceof GraphQLList list) {
            var item = inner(list.getWrappedType());
            return of(path + "[1]", item).map(wrong -> wrong.in(value -> "[" + valid(item) + ", " + value + "]"));
        }
        if (type instanceof GraphQLInputObjectType object) {
            return ofObject(path, object);
        }
        return type instanceof GraphQLEnumType choice
                ? ofEnum(path, choice.getValues().get(0).getName())
                : ofScalar(path, (GraphQLScalarType) type);
    }

    private static Stream<WrongValue> ofObject(String path, GraphQLInputObjectType type) {
        var first = type.getFields().get(0).getName();
        var itself = Stream.of("5", "\"text\"", "true").map(value -> same(path, value, "an object with " + first));
        var unknown = Stream.of("zzz", first + "x")
                .map(name -> same(path + "." + name, "5", " has only " + first).in(value -> object(type, name, value)));
        var missing = type.getFields().stream()
                .filter(WrongValue::isRequired)
                .map(field -> new WrongValue(
                        path + "." + field.getName(),
                        object(type, field.getName(), ""),
                        object(type, field.getName(), ""),
                        "null",
                        "it must have a value"));
        var fields = type.getFields().stream()
                .flatMap(field -> of(path + "." + field.getName(), field.getType())
                        .map(wrong -> wrong.in(value -> object(type, field.getName(), value))));
        return Stream.of(itself, unknown, missing, fields).flatMap(wrong -> wrong);
    }

    private static Stream<WrongValue> ofEnum(String path, String first) {
        var near = first.toLowerCase(java.util.Locale.ROOT);
        return Stream.of(
                new WrongValue(path, "NOTHING_SUCH", "\"NOTHING_SUCH\"", "NOTHING_SUCH", "one of " + first),
                new WrongValue(path, near, '"' + near + '"', near, "is " + first + " meant? it must be one of "),
                new WrongValue(path, '"' + first + '"', "", '"' + first + '"', "one of " + first),
                same(path, "5", "one of " + first),
                same(path, "true", "one of " + first),
                same(path, "{\"a\":1}", "one of " + first));
    }

    private static Stream<WrongValue> ofScalar(String path, GraphQLScalarType type) {
        var isSize = path.equals("first") || path.equals("last");
        var allowed = ALLOWED.get(type.getName()) + (isSize ? "1 to 100" : "");
        var right = switch (type.getName()) {
            case "String", "ID" -> "\"text\"";
            case "Boolean" -> "true";
            default -> "";
        };
        return Stream.concat(
                Stream.of(new WrongValue(path, "WORD", "", "WORD", allowed)),
                Stream.concat(OTHERS.stream(), OWN.getOrDefault(type.getName(), List.of()).stream())
                        .filter(value -> !value.equals(right))
                        // Deep within, a few of each stand for all.
                        .limit(path.matches(".*\\..*\\..*") ? 2 : Long.MAX_VALUE)
                        .map(value -> same(path, value, allowed)));
    }

    private static WrongValue same(String path, String value, String allowed) {
        var shown = value.startsWith("1e") ? "" : value.matches("[\\[{].*") ? value.substring(0, 1) : value;
        return new WrongValue(path, value.replaceAll("\"(\\w+)\":", "$1: "), value, shown, allowed);
    }

    /** The fields of an object, of which one has this value, or is left out, and what else it must have is right. */
    private static String object(GraphQLInputObjectType type, String name, String value) {
        var others = type.getFields().stream()
                .filter(field -> isRequired(field) && !field.getName().equals(name))
                .map(field -> "\"%s\": %s".formatted(field.getName(), valid(field.getType())));
        var own = value.isEmpty() ? Stream.<String>empty() : Stream.of("\"%s\": %s".formatted(name, value));
        return Stream.concat(own, others).collect(Collectors.joining(", ", "{", "}"));
    }

    private static boolean isRequired(GraphQLInputObjectField field) {
        return GraphQLNonNull.class.isInstance(field.getType()) && !field.hasSetDefaultValue();
    }

    private static GraphQLInputType inner(Object type) {
        return (GraphQLInputType) type;
    }

    /** A value that a type takes, as it is written in a document. */
    static String validLiteral(GraphQLInputType type) {
        return literal(valid(type));
    }

    private static String literal(String json) {
        return json.replaceAll("\"enum:(\\w+)\"", "$1").replaceAll("\"(\\w+)\":", "$1:");
    }

    private static String valid(GraphQLInputType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return valid(inner(nonNull.getWrappedType()));
        }
        if (type instanceof GraphQLList list) {
            return "[" + valid(inner(list.getWrappedType())) + "]";
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(object, "", "");
        }
        // A literal has no quotes around it.
        return type instanceof GraphQLEnumType choice
                ? "\"enum:" + choice.getValues().get(0).getName() + '"'
                : switch (((GraphQLScalarType) type).getName()) {
                    case "Int", "Float", "Decimal" -> "1";
                    case "Boolean" -> "true";
                    case "Date" -> "\"2019-01-01\"";
                    case "DateTime" -> "\"2019-01-01T00:00:00Z\"";
                    default -> "\"text\"";
                };
    }

    private WrongValue in(UnaryOperator<String> around) {
        return new WrongValue(
                path,
                literal(around.apply(literal)),
                json.isEmpty() ? "" : around.apply(json).replace("\"enum:", "\""),
                given,
                allowed);
    }
}
