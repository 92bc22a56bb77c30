package vn.xephang.graphql;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;

/**
 * How long the lists are that a server answers, against what the directive {@code @listSize} says of their fields.
 *
 * @param figures turns a query for synthetic figures into those for the figures of the server
 */
record ListSizes(Api api, GraphQLSchema schema, Function<String, List<String>> figures) {
    /** By the field, the longest answer of each whose list is longer than declared, as in {@code Unit.children: 21 of 20}. */
    Map<String, String> tooLong() {
        var tooLong = new TreeMap<String, String>();
        lengths().forEach((field, length) -> {
            var declared = declared(field);
            if (length > declared) {
                tooLong.put(field, "%d of %d".formatted(length, declared));
            }
        });
        return tooLong;
    }

    /** By the field, how long its list is at most. Fields with a page size are left out: it cannot be exceeded. */
    Map<String, Integer> lengths() {
        var lengths = new TreeMap<String, Integer>();
        SchemaEdges.objectTypes(schema)
                .forEach(type -> type.getFields().stream()
                        .filter(field -> field.hasAppliedDirective("listSize")
                                && isList(field)
                                && field.getArgument("first") == null)
                        .forEach(field -> lengths.put(type.getName() + "." + field.getName(), length(type, field))));
        return lengths;
    }

    static boolean isList(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    }

    private int length(GraphQLObjectType type, GraphQLFieldDefinition field) {
        var edge = SchemaEdges.of(type, field).toList().get(0);
        return figures.apply(edge.query(SchemaWays.to(type.getName()).many())).stream()
                .flatMap(query -> api.data(query).findParents("asked").stream())
                .map(parent -> parent.get(field.getName()))
                .filter(Objects::nonNull)
                .mapToInt(JsonNode::size)
                .max()
                .orElse(0);
    }

    /** The product of what each of the directives says. */
    private int declared(String field) {
        var parts = field.split("\\.");
        return ((GraphQLObjectType) Objects.requireNonNull(schema.getType(parts[0])))
                .getField(parts[1]).getAppliedDirectives("listSize").stream()
                        .mapToInt(ListSizes::assumedSize)
                        .reduce(1, Math::multiplyExact);
    }

    private static int assumedSize(GraphQLAppliedDirective directive) {
        return Objects.requireNonNull(directive.getArgument("assumedSize")).<Integer>getValue();
    }
}
