package vn.xephang.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.http.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/** Nulls that come by a variable which may be null, where the argument may not: GraphQL allows the one for the other. */
@SyntheticTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class LateNullTests {
    private final Wire wire;
    private final GraphQLSchema schema;

    LateNullTests(@LocalServerPort int port, @Autowired GraphQlSource source) {
        wire = new Wire(port);
        schema = source.schema();
    }

    /** By a variable without a default where the argument has one, and by one with a default everywhere. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("arguments")
    void isRefusedInEveryArgument(String name, GraphQLArgument argument, String document, CapturedOutput log)
            throws IOException {
        var type = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(argument.getType());
        var written = GraphQLTypeUtil.simplePrint(type);
        if (argument.hasSetDefaultValue()) {
            refuse("query ($value: %s) %s".formatted(written, document), argument.getName(), log);
        }
        refuse(
                "query ($value: %s = %s) %s".formatted(written, WrongValue.validLiteral(type), document),
                argument.getName(),
                log);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "query ($value: String = \"x\") { units(filter: {codes: [$value]}) { totalCount } } | filter.codes[0]",
                "query ($value: OrderDirection) { units(orderBy: [{field: NAME, direction: $value}]) { totalCount } } | orderBy[0].direction",
                "query ($value: UnitOrderField = NAME) { units(orderBy: [{field: $value}]) { totalCount } } | orderBy[0].field",
                "query ($value: Boolean = true) { __typename @skip(if: $value) } | if",
                "query ($value: Boolean = true) { __typename ... @include(if: $value) { a: __typename } } | if",
                "query ($value: String = \"Unit\") { __type(name: $value) { name } } | name",
                "query ($value: Boolean) { __schema { types { fields(includeDeprecated: $value) { name } } } } | includeDeprecated",
                "query Asked($value: Int) { discrepancies(first: $value) { code } } query Other { __typename } | first",
                "query ($value: Language) { units { nodes { ...n } } } fragment n on Unit { name(language: $value) } | language"
            })
    void soItIsWithinOneAndInWhatGraphqlHasItself(String document, String path, CapturedOutput log) throws IOException {
        refuse(document, path, log);
    }

    @ParameterizedTest
    @CsvSource({
        "{ __schema { types { fields(includeDeprecated: null) { name } } } }",
        "{ __schema { types { enumValues(includeDeprecated: null) { name } } } }",
        "{ __schema { types { inputFields(includeDeprecated: null) { name } } } }",
        "{ __schema { directives { args(includeDeprecated: null) { name } } } }"
    })
    void soItIsWrittenOut(String document, CapturedOutput log) throws IOException {
        refuse(document, "includeDeprecated", log);
    }

    @Test
    void aNullThatIsTheDefaultIsNoValueEither(CapturedOutput log) throws IOException {
        var document = "query ($value: Int = null) { discrepancies(first: $value) { code } }";
        check(wire.json(JsonMapper.shared().writeValueAsString(Map.of("query", document))), "first", log);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query ($value: UnitFilter) { units(filter: $value) { totalCount } } | {\"value\": null}",
                "query ($value: Int) { discrepancies(first: $value) { code } } | {}",
                "query ($value: Int) { units(first: $value) { totalCount } } | {\"value\": null}",
                "query One($value: Int) { units(first: $value) { totalCount } } query Other($value: Int = 3) { discrepancies(first: $value) { code } } | {\"value\": null}"
            })
    void whereAValueNeedNotBeNullIsTaken(String document, String variables) throws IOException {
        var reply = wire.json("{\"query\": %s, \"variables\": %s%s}"
                .formatted(
                        JsonMapper.shared().writeValueAsString(document),
                        variables,
                        document.contains("One") ? ", \"operationName\": \"One\"" : ""));
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        assertThat(reply.json().has("errors")).as("%s", reply).isFalse();
    }

    private void refuse(String document, String path, CapturedOutput log) throws IOException {
        var reply = wire.json("{\"query\": %s, \"variables\": {\"value\": null}%s}"
                .formatted(
                        JsonMapper.shared().writeValueAsString(document),
                        document.contains("Asked") ? ", \"operationName\": \"Asked\"" : ""));
        check(reply, path, log);
    }

    private static void check(Wire.Reply reply, String path, CapturedOutput log) {
        assertThat(reply.status()).as("%s", reply).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        assertThat(reply.message()).startsWith("Argument '%s' is null; it must have a value: ".formatted(path));
        assertThat(reply.json().at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
        assertThat(log.getAll()).doesNotContain("Unforeseen", "\tat ");
    }

    Stream<Arguments> arguments() {
        var seen = new HashSet<String>();
        return SchemaEdges.objectTypes(schema)
                .flatMap(type -> type.getFields().stream()
                        .flatMap(field -> field.getArguments().stream()
                                .filter(argument -> argument.getType() instanceof GraphQLNonNull)
                                .filter(argument -> seen.add(argument.getName() + argument.getType()))
                                .map(argument -> taken(type, field, argument))))
                .toList()
                .stream();
    }

    private static Arguments taken(GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLArgument argument) {
        return Arguments.of(
                "%s.%s(%s)".formatted(type.getName(), field.getName(), argument.getName()),
                argument,
                SchemaEdges.with(type, field, argument, "$value")
                        .query(SchemaWays.to(type.getName()).few()));
    }

    @Test
    void thereAreManySuchArguments() {
        assertThat(List.of(arguments().toArray())).hasSizeGreaterThan(10);
    }
}
