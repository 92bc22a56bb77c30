package vn.xephang.graphql;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.graphql.SchemaEdges.Edge;
import vn.xephang.provenance.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/** The sources of figures are found by as many statements for many rows as for one. */
@SyntheticTest
@TestInstance(Lifecycle.PER_CLASS)
class FigureStatementTests {
    private final Api api;
    private final Statements statements;
    private final List<Edge> edges;

    FigureStatementTests(@LocalServerPort int port, @Autowired Statements statements, @Autowired GraphQlSource source) {
        this.api = new Api(port);
        this.statements = statements;
        this.edges = SchemaEdges.of(source.schema()).stream()
                .filter(edge -> hasFigures(source.schema(), edge))
                // Other facts take other words; see QueryCountTests.
                .filter(edge -> !edge.toString().startsWith("Fact.sentence"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void noStatementMoreIsSentTwiceForManyRows(Edge edge) {
        var query = edge.query(SchemaWays.to(edge.parent()).many());
        var plain = sent(query, false);
        assertThat(sent(query, true))
                .allSatisfy((sql, times) -> assertThat(times - plain.getOrDefault(sql, 0L))
                        .as("times of %s", sql)
                        .isLessThanOrEqualTo(1));
    }

    private Map<String, Long> sent(String query, boolean reproduce) {
        var body = JsonMapper.shared()
                .writeValueAsString(Map.of("query", query, "extensions", Map.of("reproduce", reproduce)));
        return statements
                .during(() -> assertThat(api.answer(body).has("errors"))
                        .as("%s", query)
                        .isFalse())
                .stream()
                .map(Statements.Statement::sql)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    List<Edge> edges() {
        return edges;
    }

    /** The plain figures of a type together, and each of the others. */
    private static boolean hasFigures(GraphQLSchema schema, Edge edge) {
        return schema.getType(edge.parent()) instanceof GraphQLObjectType type
                && type.getFieldDefinitions().stream()
                        .filter(field -> Figure.of(field).isPresent())
                        .anyMatch(field ->
                                edge.selection().matches("(?s)(__typename .*)?\\b" + field.getName() + "\\b.*"));
    }
}
