package vn.xephang.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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
                "{ | {} | GRAPHQL_PARSE_FAILED | The document is not GraphQL: it ends too early, at line 1, column 2.",
                "{ a ? } | {} | GRAPHQL_PARSE_FAILED | The document is not GraphQL at line 1, column 5.",
                "{ a } } | {} | GRAPHQL_PARSE_FAILED | The document goes on after its end: '}' cannot stand at line 1, column 7.",
                "{ unit(code: \"\\ud800\") { name } } | {} | GRAPHQL_PARSE_FAILED | '\\ud800' at line 1, column 14 is the first half of a Unicode character without the second.",
                "{ units(first: 1e-2147483648) { totalCount } } | {} | GRAPHQL_PARSE_FAILED | The document has a number whose exponent is out of bounds: it can have at most nine digits.",
                "{ unit(code: -1.5e99999999999) { name } } | {} | GRAPHQL_PARSE_FAILED | The document has a number whose exponent is out of bounds: it can have at most nine digits.",
                "{ yearlyScores(filter: {score: {gte: 1e-999999999}}) { totalCount } } | {} | BAD_REQUEST | Argument 'filter.score.gte' is 1E-999999999; it must be a number of at most 20 digits, as 97.20.",
                "{ nothing } | {} | GRAPHQL_VALIDATION_FAILED | The type 'Query' has no field 'nothing'.",
                "{ dataset { licens release { Number } } } | {} | GRAPHQL_VALIDATION_FAILED | The type 'Dataset' has no field 'licens'. Is 'licence' meant?",
                "{ units(filter: {serch: \"a\"}) { totalCount } } | {} | BAD_REQUEST | Argument 'filter.serch' is \"a\"; is 'filter.search' meant? filter has only codes, groups, parents, search.",
                "query ($a: UnitOrderField!) { units(orderBy: [{field: $a}]) { totalCount } } | {\"a\": \"name\"} | BAD_REQUEST | Argument 'orderBy[0].field' is \"name\"; is NAME meant? it must be one of NAME, CODE, GROUP.",
                "query ($a: UnitFilter) { units(filter: $a) { totalCount } } | {\"a\": {\"group\": []}} | BAD_REQUEST | Argument 'filter.group' is []; is 'filter.groups' meant? filter has only codes, groups, parents, search.",
                "{ units } | {} | GRAPHQL_VALIDATION_FAILED | The field 'units' is of type 'UnitConnection!': say which of its fields are wanted.",
                "{ unit { name } } | {} | GRAPHQL_VALIDATION_FAILED | The argument 'code' of the field 'unit' is missing.",
                "{ units(frist: 1) { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | The field 'units' has no argument 'frist'. Is 'first' meant?",
                "{ units { nodes { name(lang: VI) } } } | {} | GRAPHQL_VALIDATION_FAILED | The field 'name' has no argument 'lang'.",
                "{ units @skip(iff: true, if: false) { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | The directive at 'units' has no argument 'iff'.",
                "{ units @skip { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | The argument 'if' of the directive at 'units' is missing.",
                "{ units(first: \"3\") { totalCount } } | {} | BAD_REQUEST | Argument 'first' is \"3\"; it must be a whole number from 1 to 100.",
                "{ units(filter: 5) { totalCount } } | {} | BAD_REQUEST | Argument 'filter' is 5; it must be an object with codes, groups, parents, search.",
                "{ units(filter: {a: 1}) { totalCount } } | {} | BAD_REQUEST | Argument 'filter.a' is 1; filter has only codes, groups, parents, search.",
                "{ units(orderBy: [{field: A}]) { totalCount } } | {} | BAD_REQUEST | Argument 'orderBy[0].field' is A; it must be one of NAME, CODE, GROUP.",
                "{ yearlyScores(filter: {score: {gte: \"a\"}}) { totalCount } } | {} | BAD_REQUEST | Argument 'filter.score.gte' is \"a\"; it must be a number of at most 20 digits, as 97.20.",
                "query ($a: Int!) { units(first: $a) { totalCount } } | {} | GRAPHQL_VALIDATION_FAILED | Variable 'a' is null, which is not of type 'Int!'.",
                "query ($a: Int!) { units(first: $a) { totalCount } } | {\"a\": {\"b\": 1}} | BAD_REQUEST | Argument 'first' is {\"b\":1}; it must be a whole number from 1 to 100.",
                "query ($a: Int!) { units(first: $a) { totalCount } } | {\"a\": 1e999} | BAD_REQUEST | Argument 'first' is 1E+999; it must be a whole number from 1 to 100.",
                "query ($a: Int!) { units(first: $a) { totalCount } } | {\"a\": 1e99999} | BAD_REQUEST | The request body has a number with the exponent 99999; it may be from -1000 to 1000.",
                "query ($a: UnitFilter) { units(filter: $a) { totalCount } } | {\"a\": []} | BAD_REQUEST | Argument 'filter' is []; it must be an object with codes, groups, parents, search.",
                "query ($a: UnitFilter) { units(filter: $a) { totalCount } } | {\"a\": {\"b\": 1}} | BAD_REQUEST | Argument 'filter.b' is 1; filter has only codes, groups, parents, search.",
                "query ($a: UnitFilter) { units(filter: $a) { totalCount } } | {\"a\": {\"search\": 1}} | BAD_REQUEST | Argument 'filter.search' is 1; it must be a text.",
                "query ($a: [UnitOrder!]) { units(orderBy: $a) { totalCount } } | {\"a\": [{}]} | BAD_REQUEST | Argument 'orderBy[0].field' is null; it must have a value: one of NAME, CODE, GROUP.",
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

    @Test
    void anErrorSaysTheFirstFewOfItsPlaces() throws IOException {
        var reply = ask(
                "{ " + "units { totalCount } units { nodes { code } } units: dataset { licence } ".repeat(9) + "}",
                "{}");
        assertThat(reply.json().get("errors"))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.path("locations").size()).isLessThanOrEqualTo(5));
    }

    private Wire.Reply ask(String document, String variables) throws IOException {
        return wire.json(
                JsonMapper.shared()
                                .writeValueAsString(Map.of("query", document))
                                .replaceFirst("}$", "") + ", \"variables\": " + variables + "}",
                "Accept: application/graphql-response+json");
    }
}
