package vn.xephang.export;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import vn.xephang.FiguresTest;
import vn.xephang.provenance.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/** What the schema says of its figures. */
@FiguresTest
class FigureDirectiveTests {
    /** It is that of everything below. */
    private static final Set<String> OF_NO_ONE_FIGURE = Set.of("ReweightedRanking.status");

    private final GraphQLSchema schema;

    FigureDirectiveTests(@Autowired GraphQlSource source) {
        schema = source.schema();
    }

    @Test
    void everyStatusIsThatOfAFigure() {
        assertThat(types().flatMap(type -> statuses(type).stream()
                        .filter(status -> figures(type).stream().noneMatch(figure -> status.equals(figure.status())))
                        .map(status -> type.getName() + "." + status)))
                .containsExactlyInAnyOrderElementsOf(OF_NO_ONE_FIGURE);
    }

    @Test
    void theStatusOfAFigureIsAFieldOfItsObject() {
        assertThat(types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(statuses(type))
                        .as(type.getName())
                        .containsAll(figures(type).stream()
                                .map(Figure::status)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private Stream<GraphQLObjectType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    private static List<Figure> figures(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(Figure::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> statuses(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.simplePrint(field.getType()).equals("FigureStatus!"))
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }
}
