package vn.xephang.citation;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import vn.xephang.FiguresTest;
import vn.xephang.provenance.Figure;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class CaveatTests {
    private final GraphQlSource source;

    CaveatTests(@Autowired GraphQlSource source) {
        this.source = source;
    }

    @Test
    void everyReasonHasASentenceInBothLanguages() {
        assertThat(Stream.of(Stream.of("CONFLICTING", "NOT_PUBLISHED", "VALUE_CONTRADICTED"), reasons(), absences())
                        .flatMap(all -> all))
                .hasSizeGreaterThan(25)
                .allSatisfy(code -> {
                    var caveat = Caveat.of(code, new TreeSet<>(Set.of("a")));
                    assertThat(caveat.vi()).isNotBlank().isNotEqualTo(caveat.en());
                    assertThat(caveat.en()).endsWith(".");
                });
    }

    /** One of which no source could state anything says so, where one that nobody published says that. */
    @Test
    void whatIsNotThereIsUnknownOnlyWhereItIs() {
        assertThat(Stream.of("FIRST", "LAST", "BEST_CLASSIFICATION", "MAXIMUM_SCORE", "RANK_KNOWN"))
                .allSatisfy(code -> assertThat(
                                Caveat.of(code, new TreeSet<>(Set.of("a"))).en())
                        .contains("no missing figure")
                        .doesNotContain("unknown"));
        assertThat(Caveat.of("SCORE_UNKNOWN", new TreeSet<>(Set.of("a"))).en()).contains("unknown");
    }

    private Stream<String> absences() {
        return types().flatMap(type -> type.getFieldDefinitions().stream()
                        .flatMap(field -> Figure.of(field).stream())
                        .map(Figure::absence)
                        .filter(Objects::nonNull)
                        .map(type::getFieldDefinition))
                .flatMap(CaveatTests::values)
                .distinct();
    }

    private Stream<String> reasons() {
        return types().flatMap(type -> type.getFieldDefinitions().stream()
                        .flatMap(field ->
                                Comparison.of(field)
                                        .map(comparison -> reasons(
                                                type, comparison.reasons().field()))
                                        .stream()))
                .flatMap(CaveatTests::values)
                .distinct();
    }

    /** Also through one object. */
    private static GraphQLFieldDefinition reasons(GraphQLObjectType type, String way) {
        var dot = way.indexOf('.');
        var field = Objects.requireNonNull(
                type.getFieldDefinition(dot < 0 ? way : way.substring(0, dot)), type.getName() + "." + way);
        return dot < 0
                ? field
                : reasons((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType()), way.substring(dot + 1));
    }

    private Stream<GraphQLObjectType> types() {
        return source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    private static Stream<String> values(GraphQLFieldDefinition field) {
        return ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getType()))
                .getValues().stream().map(GraphQLEnumValueDefinition::getName);
    }
}
