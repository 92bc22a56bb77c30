package vn.xephang.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import vn.xephang.Api;
import vn.xephang.graphql.SchemaEdges.Edge;

import static org.assertj.core.api.Assertions.assertThat;

/** What the directive {@code @statement} says of each field, against the statements that the server sends for it. */
@SyntheticTest
class StatementDirectiveTests {
    private static final Predicate<GraphQLFieldDefinition> DECLARED = field -> field.hasAppliedDirective("statement");
    private final Api api;
    private final Statements statements;
    private final GraphQLSchema schema;
    private final Map<String, Integer> sent = new HashMap<>();

    StatementDirectiveTests(
            @LocalServerPort int port, @Autowired Statements statements, @Autowired GraphQlSource source) {
        this.api = new Api(port);
        this.statements = statements;
        this.schema = source.schema();
    }

    @Test
    void aFieldThatIsReadByAStatementOfItsOwnSaysSo() {
        assertThat(SchemaEdges.objectTypes(schema).flatMap(this::undeclared))
                .as("fields to which the schema must add @statement")
                .isEmpty();
    }

    @Test
    void aFieldThatSaysSoIsReadByAStatementOfItsOwn() {
        var untrue = SchemaEdges.objectTypes(schema)
                .flatMap(type -> type.getFields().stream()
                        .filter(DECLARED)
                        .filter(field -> SchemaEdges.of(type, field).noneMatch(this::isRead))
                        .map(field -> type.getName() + "." + field.getName()));
        assertThat(untrue).as("fields whose @statement is not true").isEmpty();
    }

    /** Asks for all of them at once, and one by one only where that takes a statement. */
    private Stream<Edge> undeclared(GraphQLObjectType type) {
        var fields = type.getFields().stream()
                .filter(Predicate.not(DECLARED))
                .map(field -> SchemaEdges.of(type, field).toList().get(0))
                .toList();
        var together = fields.stream().map(Edge::selection).collect(Collectors.joining(" "));
        return isRead(new Edge(type.getName(), together)) ? fields.stream().filter(this::isRead) : Stream.of();
    }

    private boolean isRead(Edge edge) {
        var ways = SchemaWays.to(edge.parent());
        return Stream.of(ways.few(), ways.many())
                .anyMatch(way -> sent(edge.query(way)) > sent(way.formatted("asked: __typename")));
    }

    /** How many statements the server sends for a query. */
    private int sent(String query) {
        return sent.computeIfAbsent(
                query, it -> statements.during(() -> api.data(it)).size());
    }
}
