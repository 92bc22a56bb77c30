package vn.xephang.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import vn.xephang.Api;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers and days at the ends of their types, in every argument and in every field of a filter that takes one. */
@SyntheticTest
class ExtremeValueTests {
    private static final Map<String, List<String>> EXTREMES = Map.of(
            "Int", List.of("2147483647", "-2147483648", "0"),
            "IntRange", List.of("{gte: -2147483648, lte: 2147483647}", "{gte: 2147483647}", "{lte: -2147483648}"),
            "DecimalRange", List.of("{gte: -99999999999999999999, lte: 99999999999999999999}", "{lte: 1e-20}"),
            "Date", List.of("\"0000-01-01\"", "\"9999-12-31\""));

    private final Api api;
    private final GraphQLSchema schema;

    ExtremeValueTests(@LocalServerPort int port, @Autowired GraphQlSource source) {
        this.api = new Api(port);
        this.schema = source.schema();
    }

    @Test
    void noValueIsAnUnforeseenError() {
        var queries = SchemaEdges.objectTypes(schema)
                .flatMap(type -> type.getFields().stream().flatMap(field -> queries(type, field)))
                .distinct()
                .toList();
        assertThat(queries)
                .hasSizeGreaterThan(80)
                .allSatisfy(query -> assertThat(api.answer(query, Map.of()).toString())
                        .as(query)
                        .doesNotContain("INTERNAL_ERROR")
                        .containsAnyOf("\"data\"", "BAD_REQUEST"));
    }

    private static Stream<String> queries(GraphQLObjectType type, GraphQLFieldDefinition field) {
        var way = SchemaWays.to(type.getName()).few();
        return SchemaEdges.of(type, field)
                .flatMap(edge -> field.getArguments().stream()
                        .filter(argument -> edge.selection().matches(".*\\b" + argument.getName() + ": .*"))
                        .flatMap(argument -> extremes(argument)
                                .map(value -> edge.query(way)
                                        .replaceFirst(
                                                "\\b" + argument.getName() + ": (\\{}|[\\w\"-]+)(?=[,)])",
                                                Matcher.quoteReplacement(argument.getName() + ": " + value)))));
    }

    private static Stream<String> extremes(GraphQLArgument argument) {
        GraphQLInputType type = argument.getType();
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType filter
                ? filter.getFieldDefinitions().stream()
                        .flatMap(field ->
                                extremes(field.getType()).map(value -> "{%s: %s}".formatted(field.getName(), value)))
                : extremes(type);
    }

    private static Stream<String> extremes(GraphQLInputType type) {
        return EXTREMES.getOrDefault(GraphQLTypeUtil.unwrapAll(type).getName(), List.of()).stream();
    }
}
