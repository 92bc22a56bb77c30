package vn.xephang.limit.document;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xephang.limit.Refused.assertRefused;

@FiguresTest
class IntrospectionTests {
    private final Api api;

    IntrospectionTests(@LocalServerPort int port) {
        this.api = new Api(port);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whatToolsAskOfASchemaIsAnswered(String query) {
        var types = api.data(query).get("__schema").get("types");
        assertThat(types.findValuesAsString("name")).contains("Query", "YearlyScore", "__Type");
    }

    @Test
    void oneTypeCanBeLookedAt() {
        var fields =
                api.data("{ __type(name: \"Unit\") { fields { name args { name } type { name ofType { name } } } } }");
        assertThat(fields.findValuesAsString("name")).contains("yearlyScores", "from", "YearlyScore");
    }

    /** Some tools look first at what a schema says of schemas. */
    @Test
    void severalTypesCanBe() {
        var types = api.data("{ %s } fragment f on __Type { fields { name args { name } } }"
                .formatted(looks("__Schema", "__Type", "__Directive", "__Field", "__InputValue", "Unit", "Group")));
        assertThat(types.findValuesAsString("name")).contains("queryType", "isRepeatable", "yearlyScores");
        assertRefused(
                api.answer("{ %s } fragment f on __Type { name }".formatted(looks(new String[11])), Map.of()),
                "LIMIT_EXCEEDED",
                "typeLooks",
                11,
                10);
    }

    private static String looks(String... types) {
        return IntStream.range(0, types.length)
                .mapToObj(i -> "a%d: __type(name: \"%s\") { ...f }".formatted(i, types[i]))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { fields { type { fields { name } } } } } }",
                "{ __schema { types { ...t } } } fragment t on __Type { fields { type { ...u } } } fragment u on __Type { fields { name } }",
                "{ __schema { queryType { fields { name } } types { fields { name } } } }",
                "{ __schema { types { a: fields { name } b: fields { name } } } }"
            })
    void aListThatLeadsFromTypesToTypesIsAnsweredOnce(String query) {
        assertRefused(api.answer(query, Map.of()), "LIMIT_EXCEEDED", "introspection", 2, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a: __schema { description } b: __schema { description } }",
                "{ a: __type(name: \"Unit\") { fields { type { fields { name } } } } b: __type(name: \"Group\") { name } }",
                "{ a: __type(name: \"Unit\") { a: fields { name } b: fields { name } } }",
                "{ __schema { types { possibleTypes { possibleTypes { name } } } } }",
                "{ __schema { types { interfaces { interfaces { name } } } } }",
                "{ __schema { types { inputFields { type { inputFields { name } } } } } }"
            })
    void soIsTheSchemaItself(String query) {
        assertRefused(api.answer(query, Map.of()), "LIMIT_EXCEEDED", "introspection", 2, 1);
    }

    static Stream<String> queries() {
        // Tools follow wrapped types to depths from 3 to 9.
        return Stream.concat(
                Stream.of(IntrospectionQuery.INTROSPECTION_QUERY),
                IntStream.of(3, 7, 9)
                        .mapToObj(depth ->
                                IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                                        .descriptions(true)
                                        .specifiedByUrl(true)
                                        .isOneOf(true)
                                        .directiveIsRepeatable(true)
                                        .schemaDescription(true)
                                        .inputValueDeprecation(true)
                                        .typeRefFragmentDepth(depth))));
    }
}
