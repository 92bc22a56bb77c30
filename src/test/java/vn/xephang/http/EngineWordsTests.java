package vn.xephang.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class EngineWordsTests {
    /** What only those know who have seen the engine's code, or who wrote it. */
    private static final Pattern INSIDE = Pattern.compile(
            "Validation error|ANTLR|AST|coerc|StringValue|IntValue|ObjectValue|EnumValue|Map|BigDecimal|Integer\\b|java|graphql\\.",
            Pattern.CASE_INSENSITIVE);

    private final Wire wire;

    EngineWordsTests(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Validation", "Scalars", "Parsing", "Execution"})
    void everySentenceOfTheEngineHasOneOfOurs(String file) {
        var theirs = ResourceBundle.getBundle("i18n." + file, Locale.ROOT);
        var ours = ResourceBundle.getBundle("i18n." + file, Locale.ENGLISH);
        assertThat(ours.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(theirs.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(ours.getString(key)).as(key).isNotEqualTo(theirs.getString(key)));
        assertThat(ours.keySet()).isEqualTo(theirs.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | {} | GRAPHQL_PARSE_FAILED | The document is not GraphQL: '<EOF>' cannot stand at line 1, column 2.",
                "{ a ? } | {} | GRAPHQL_PARSE_FAILED | The document is not GraphQL at line 1, column 5.",
                "{ a } } | {} | GRAPHQL_PARSE_FAILED | The document goes on after its end: '}' cannot stand at line 1, column 7.",
                "{ unit(code: \"\\ud800\") { name } } | {} | GRAPHQL_PARSE_FAILED | '\\ud800' at line 1, column 14 is the first half of a Unicode character without the second.",
                "{ nothing } | {} | GRAPHQL_VALIDATION_FAILED | The type 'Query' has no field 'nothing'.",
                "{ dataset { licens release { Number } } } | {} | GRAPHQL_VALIDATION_FAILED | The type 'Dataset' has no field 'licens'. Is 'licence' meant?",
                "{ units(filter: {serch: \"a\"}) { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | The argument 'filter' is of type 'UnitFilter', which has no field 'serch'. Is 'search' meant?",
                "query ($a: UnitOrderField!) { units(orderBy: [{field: $a}]) { totalCount } } | {\"a\": \"name\"} | GRAPHQL_VALIDATION_FAILED | Variable 'a' has an invalid value: 'name' is not one of the values of 'UnitOrderField'. It is one of NAME, CODE, GROUP.",
                "query ($a: UnitFilter) { units(filter: $a) { totalCount } } | {\"a\": {\"group\": []}} | GRAPHQL_VALIDATION_FAILED | The variables hold a field 'group', which the type 'UnitFilter' does not have. Is 'groups' meant?",
                "{ units } | {} | GRAPHQL_VALIDATION_FAILED | The field 'units' is of type 'UnitConnection!': say which of its fields are wanted.",
                "{ unit { name } } | {} | GRAPHQL_VALIDATION_FAILED | The argument 'code' of the field is missing.",
                "{ units(first: \"3\") { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | The argument 'first' must be of type 'Int'.",
                "{ units(filter: 5) { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | The argument 'filter' must be an object.",
                "{ units(filter: {a: 1}) { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | The argument 'filter' is of type 'UnitFilter', which has no field 'a'.",
                "{ units(orderBy: [{field: A}]) { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | The argument 'orderBy[0].field' must be of type 'UnitOrderField'. The value is not one of those of 'UnitOrderField'. It is one of NAME, CODE, GROUP.",
                "{ yearlyScores(filter: {score: {gte: \"a\"}}) { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | The argument 'filter.score.gte' must be of type 'Decimal'. A Decimal is a number of at most 20 digits, as 97.20.",
                "query ($a: Int!) { units(first: $a) { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | Variable 'a' is null, which is not of type 'Int!'.",
                "query ($a: Int!) { units(first: $a) { totalCount } } | {\"a\": {\"b\": 1}} | GRAPHQL_VALIDATION_FAILED | Variable 'a' has an invalid value: An Int is a whole number between -2147483648 and 2147483647.",
                "query ($a: Int!) { units(first: $a) { totalCount } } | {\"a\": 1e99999} | GRAPHQL_VALIDATION_FAILED | Variable 'a' has an invalid value: An Int is a whole number between -2147483648 and 2147483647.",
                "query ($a: UnitFilter) { units(filter: $a) { totalCount } } | {\"a\": []} | GRAPHQL_VALIDATION_FAILED | Variable 'a' has an invalid value: An object is expected.",
                "query ($a: UnitFilter) { units(filter: $a) { totalCount } } | {\"a\": {\"b\": 1}} | GRAPHQL_VALIDATION_FAILED | The variables hold a field 'b', which the type 'UnitFilter' does not have.",
                "query ($a: UnitFilter) { units(filter: $a) { totalCount } } | {\"a\": {\"search\": 1}} | GRAPHQL_VALIDATION_FAILED | Variable 'a' has an invalid value: A String is text in quotes.",
                "query ($a: [UnitOrder!]) { units(orderBy: $a) { totalCount } } | {\"a\": [{}]} | GRAPHQL_VALIDATION_FAILED | Variable 'a' has an invalid value: Field 'field' is null, which is not of type 'UnitOrderField!'. It is one of NAME, CODE, GROUP.",
                "query A { __typename } query B { __typename } | {} | GRAPHQL_VALIDATION_FAILED | Must provide operation name if query contains multiple operations.",
                "{ __schema { types { fields { type { fields { name } } } } } } | {} | LIMIT_EXCEEDED | The request has 2 times __Type.fields; at most 1 are allowed."
            })
    void anErrorSpeaksToWhoAsked(String document, String variables, String code, String message) throws IOException {
        var reply = ask(document, variables);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.message()).isEqualTo(message).doesNotContainPattern(INSIDE);
        assertThat(reply.json().at("/errors/0/extensions").propertyNames())
                .first()
                .isEqualTo("code");
        assertThat(reply.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "nl", "vi-VN,vi;q=0.9"})
    void anErrorSaysTheSameToEveryone(String language) throws IOException {
        assertThat(wire.json("{\"query\": \"{ nothing }\"}", "Accept-Language: " + language)
                        .message())
                .isEqualTo("The type 'Query' has no field 'nothing'.");
    }

    private Wire.Reply ask(String document, String variables) throws IOException {
        return wire.json(
                JsonMapper.shared()
                                .writeValueAsString(Map.of("query", document))
                                .replaceFirst("}$", "") + ", \"variables\": " + variables + "}",
                "Accept: application/graphql-response+json");
    }
}
