package vn.xephang.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every field of every object type, bare and with each of its arguments; plain values of one type together. */
final class SchemaEdges {
    /** Values for arguments whose value matters; by their name, or by the type with field and name. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("Query.node.id", '"' + NodeId.of("Unit", "synthetic-unit-01") + '"'),
            Map.entry("Query.unit.code", "\"synthetic-unit-01\""),
            Map.entry("Query.group.code", "\"synthetic-group-1\""),
            Map.entry("group", "\"synthetic-group-1\""),
            Map.entry("year", "2019"),
            Map.entry("from", "2015"),
            Map.entry("to", "2019"),
            Map.entry("since", "2014"),
            Map.entry("index", "\"synthetic-new-index\""),
            Map.entry("fromIndex", "\"synthetic-old-index\""),
            Map.entry("toIndex", "\"synthetic-new-index\""),
            Map.entry("adjacent", "true"),
            Map.entry("weights", "[{component: \"synthetic-component-1\", weight: 1}]"),
            Map.entry("range", "{plusMinus: 0.1}"),
            Map.entry("first", "3"),
            Map.entry("last", "3"),
            Map.entry("filter", "{}"),
            Map.entry("having", "{}"),
            Map.entry("points", "[10, 90]"),
            Map.entry("Query.yearlyScoreStatistics.orderBy", "[{field: COUNT, direction: DESC}]"),
            Map.entry("orderBy", "[{field: %s, direction: DESC}]"));

    /** What lists are ordered by that know no group. */
    private static final Map<String, String> ORDERS =
            Map.of("UnitComparisonOrder", "RANK_TO", "ReweightedEntryOrder", "RANK");

    /** A cursor belongs to one list, so that many lists cannot be asked with it at once. */
    private static final List<String> OF_ONE_LIST = List.of("after", "before");

    private SchemaEdges() {}

    static List<Edge> of(GraphQLSchema schema) {
        return objectTypes(schema)
                .flatMap(type -> Stream.concat(
                        Stream.of(leaves(type)),
                        type.getFields().stream()
                                .filter(field -> !isPlainLeaf(field))
                                .flatMap(field -> edges(type, field))))
                .toList();
    }

    static Stream<GraphQLObjectType> objectTypes(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast);
    }

    /** All fields without arguments that hold a value, at once. */
    private static Edge leaves(GraphQLObjectType type) {
        var names = type.getFields().stream().filter(SchemaEdges::isPlainLeaf).map(GraphQLFieldDefinition::getName);
        return new Edge(type.getName(), "__typename " + names.collect(Collectors.joining(" ")));
    }

    /** A field as a query asks for it, bare and with each of its arguments. */
    static Stream<Edge> of(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return edges(type, field);
    }

    /** A field as it is asked with one more value, whatever that is, beside the arguments that it must have. */
    static Edge with(GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLArgument argument, String value) {
        var others = required(field).stream()
                .filter(other -> !other.getName().equals(argument.getName()))
                .map(other -> other.getName() + ": " + value(type, field, other));
        var arguments = Stream.concat(others, Stream.of(argument.getName() + ": " + value))
                .collect(Collectors.joining(", ", "(", ")"));
        return new Edge(type.getName(), field.getName() + arguments + (isLeaf(field) ? "" : " { __typename }"));
    }

    private static List<GraphQLArgument> required(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .filter(argument -> GraphQLNonNull.class.isInstance(argument.getType()))
                .filter(argument -> !argument.hasSetDefaultValue())
                .toList();
    }

    private static boolean isPlainLeaf(GraphQLFieldDefinition field) {
        return field.getArguments().isEmpty() && isLeaf(field);
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    private static Stream<Edge> edges(GraphQLObjectType type, GraphQLFieldDefinition field) {
        var required = required(field);
        var calls = new ArrayList<List<GraphQLArgument>>();
        calls.add(required);
        field.getArguments().stream()
                .filter(argument -> !required.contains(argument) && !OF_ONE_LIST.contains(argument.getName()))
                .forEach(argument -> {
                    var call = new ArrayList<>(required);
                    call.add(argument);
                    calls.add(call);
                });
        return calls.stream().map(call -> new Edge(type.getName(), selection(type, field, call)));
    }

    private static String selection(GraphQLObjectType type, GraphQLFieldDefinition field, List<GraphQLArgument> call) {
        var arguments = call.stream()
                .map(argument -> argument.getName() + ": " + value(type, field, argument))
                .collect(Collectors.joining(", ", "(", ")"));
        return field.getName() + (call.isEmpty() ? "" : arguments) + (isLeaf(field) ? "" : " { __typename }");
    }

    private static String value(GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLArgument argument) {
        var unwrapped = GraphQLTypeUtil.unwrapAll(argument.getType());
        if (unwrapped instanceof GraphQLEnumType choice) {
            return choice.getValues().get(1).getName();
        }
        var value = VALUES.getOrDefault(
                "%s.%s.%s".formatted(type.getName(), field.getName(), argument.getName()),
                VALUES.get(argument.getName()));
        if (value == null) {
            throw new IllegalStateException("No value for %s.%s(%s) yet: add one to SchemaEdges"
                    .formatted(type.getName(), field.getName(), argument.getName()));
        }
        return value.formatted(ORDERS.getOrDefault(unwrapped.getName(), "GROUP"));
    }

    /** A field as it is asked of its parents. */
    record Edge(String parent, String selection) {
        String query(String way) {
            return way.formatted("asked: __typename " + selection);
        }

        @Override
        public String toString() {
            return parent + "." + selection.replace(" { __typename }", "");
        }
    }
}
