package vn.xephang.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.http.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/** Values that no argument takes, in every argument of the served schema, and everywhere within it. */
@SyntheticTest
@TestInstance(Lifecycle.PER_CLASS)
class WrongValueTests {
    private static final Pattern INSIDE = Pattern.compile(
            "Validation error|\\bAST\\b|coerc|(String|Int|Object|Enum|Array)Value|BigDecimal|Integer\\b|java|Exception",
            Pattern.CASE_INSENSITIVE);

    private final Wire wire;
    private final GraphQLSchema schema;

    WrongValueTests(@LocalServerPort int port, @Autowired GraphQlSource source) {
        wire = new Wire(port);
        schema = source.schema();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arguments")
    void isRefusedByNameWithWhatWasGivenAndWhatIsAllowed(Taken taken) throws IOException {
        var wrong = WrongValue.of(taken.argument.getName(), taken.argument.getType())
                .toList();
        assertThat(wrong).hasSizeGreaterThan(4);
        for (var value : wrong) {
            refuse(taken.query(value.literal()), "{}", value);
            // A variable that must have a value is refused by its own name.
            if (!value.json().isEmpty() && !value.json().equals("null")) {
                refuse(
                        "query ($value: %s) ".formatted(type(taken.argument)) + taken.query("$value"),
                        "{\"value\": " + value.json() + "}",
                        value);
            }
        }
    }

    @Test
    void everyTypeOfArgumentsIsThere() {
        assertThat(arguments()).hasSizeGreaterThan(40);
        var types = new HashSet<String>();
        arguments().forEach(taken -> types.add(type(taken.argument).replaceAll("[\\[\\]!]", "")));
        assertThat(types).contains("Int", "String", "ID", "Boolean", "Decimal", "YearlyScoreFilter", "Language");
    }

    private void refuse(String document, String variables, WrongValue value) throws IOException {
        var reply = wire.json("{\"query\": %s, \"variables\": %s}"
                .formatted(JsonMapper.shared().writeValueAsString(document), variables));
        assertThat(reply.status()).as("%s %s: %s", document, variables, reply).isEqualTo(400);
        assertThat(reply.code()).as("%s %s", document, variables).isEqualTo("BAD_REQUEST");
        assertThat(reply.message())
                .as("%s %s", document, variables)
                .startsWith("Argument '%s' is ".formatted(value.path()))
                .contains(value.given(), value.allowed())
                .doesNotContainPattern(INSIDE);
        assertThat(reply.json().at("/errors/0/extensions/argument").asString()).isEqualTo(value.path());
        assertThat(reply.json().has("data")).isFalse();
    }

    /** Of arguments of one type and name one is enough. */
    List<Taken> arguments() {
        var seen = new HashSet<String>();
        return Stream.concat(
                        SchemaEdges.objectTypes(schema).flatMap(this::arguments),
                        Stream.of(directive("skip"), directive("include")))
                .filter(taken -> seen.add(taken.argument.getName() + type(taken.argument)))
                .toList();
    }

    private Stream<Taken> arguments(GraphQLObjectType type) {
        return type.getFields().stream()
                .flatMap(field -> field.getArguments().stream().map(argument -> taken(type, field, argument)));
    }

    private static Taken taken(GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLArgument argument) {
        return new Taken(
                "%s.%s(%s)".formatted(type.getName(), field.getName(), argument.getName()),
                argument,
                SchemaEdges.with(type, field, argument, "VALUE")
                        .query(SchemaWays.to(type.getName()).few()));
    }

    private Taken directive(String name) {
        var argument = Objects.requireNonNull(schema.getDirective(name)).getArgument("if");
        return new Taken("@" + name, argument, "{ dataset { licence @%s(if: VALUE) } }".formatted(name));
    }

    private static String type(GraphQLArgument argument) {
        return GraphQLTypeUtil.simplePrint(argument.getType());
    }

    /** An argument, and a question in which it stands. */
    record Taken(String name, GraphQLArgument argument, String document) {
        String query(String value) {
            return document.replace("VALUE", value);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
