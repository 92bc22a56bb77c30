package vn.xephang.citation;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
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

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class CaveatTests {
    private final GraphQlSource source;

    CaveatTests(@Autowired GraphQlSource source) {
        this.source = source;
    }

    @Test
    void everyReasonHasASentenceInBothLanguages() {
        assertThat(Stream.concat(Stream.of("CONFLICTING", "NOT_PUBLISHED"), reasons()))
                .hasSizeGreaterThan(8)
                .allSatisfy(code -> {
                    var caveat = Caveat.of(code, new TreeSet<>(Set.of("a")));
                    assertThat(caveat.vi()).isNotBlank().isNotEqualTo(caveat.en());
                    assertThat(caveat.en()).endsWith(".");
                });
    }

    private Stream<String> reasons() {
        return source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .flatMap(field -> Comparison.reasons(field)
                                .map(reasons -> Objects.requireNonNull(
                                        type.getFieldDefinition(reasons), type.getName() + "." + reasons))
                                .stream()))
                .map(field -> (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getType()))
                .flatMap(type -> type.getValues().stream())
                .map(GraphQLEnumValueDefinition::getName)
                .distinct();
    }
}
