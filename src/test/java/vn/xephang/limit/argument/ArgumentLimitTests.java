package vn.xephang.limit.argument;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.xephang.limit.Refused.assertRefused;

@FiguresTest
@Timeout(120)
class ArgumentLimitTests {
    private static final String SCORES = "query ($f: YearlyScoreFilter, $o: [YearlyScoreOrder!]) { "
            + "yearlyScores(filter: $f, orderBy: $o, first: 1) { nodes { year } } }";
    private final Api api;

    ArgumentLimitTests(@LocalServerPort int port) {
        this.api = new Api(port);
    }

    @ParameterizedTest
    @MethodSource("pageSizes")
    void aPageHasFromOneToHundredRows(String field, String argument) {
        for (int size : new int[] {1, 100}) {
            assertAnswered(api.answer("{ " + field.formatted(argument + ": " + size) + " }", Map.of()));
            var query = "query ($n: Int!) { " + field.formatted(argument + ": $n") + " }";
            assertAnswered(api.answer(query, Map.of("n", size)));
        }
        for (int size : new int[] {-1, 0, 101, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            var written = api.answer("{ " + field.formatted(argument + ": " + size) + " }", Map.of());
            assertRefused(written, "BAD_REQUEST", "pageSize", size, 100);
            assertThat(argument(written)).isEqualTo(argument);
            var query = "query ($n: Int! = %d) { %s }".formatted(size, field.formatted(argument + ": $n"));
            assertRefused(api.answer(query, Map.of()), "BAD_REQUEST", "pageSize", size, 100);
        }
    }

    static Stream<Arguments> pageSizes() {
        return Stream.of(
                arguments("units(%s) { nodes { code } }", "first"),
                arguments("units(%s) { nodes { code } }", "last"),
                arguments("yearlyScores(%s) { nodes { year } }", "last"),
                arguments("groups { units(%s) { nodes { code } } }", "first"),
                arguments("groupRanking(group: \"communes\", year: 2019) { movers(%s) { year } }", "first"),
                arguments("movers(%s) { totalCount }", "first"),
                arguments("facts(%s) { code }", "first"),
                arguments("discrepancies(%s) { code }", "first"));
    }

    @Test
    void aListHasHundredValues() {
        var codes = Collections.nCopies(100, "a");
        var order = Collections.nCopies(100, Map.of("field", "RANK"));
        assertAnswered(api.answer(SCORES, Map.of("f", Map.of("units", codes), "o", order)));

        var years = Collections.nCopies(101, 2019);
        var answer = api.answer(SCORES, Map.of("f", Map.of("units", codes, "years", years)));
        assertRefused(answer, "BAD_REQUEST", "listLength", 101, 100);
        assertThat(argument(answer)).isEqualTo("filter.years");

        var longOrder = Collections.nCopies(101, Map.of("field", "RANK"));
        assertThat(argument(api.answer(SCORES, Map.of("o", longOrder)))).isEqualTo("orderBy");
    }

    @Test
    void soHasAListThatIsWritten() {
        var query = "{ groupRankings(filter: {years: [%s]}) { year } }";
        assertAnswered(api.answer(query.formatted("2019 ".repeat(100)), Map.of()));
        assertRefused(
                api.answer(query.formatted("2019 ".repeat(101)), Map.of()), "BAD_REQUEST", "listLength", 101, 100);
    }

    @Test
    void aSearchHasTwoHundredCharacters() {
        // Characters, and not the halves of pairs that some of them are made of.
        for (var letter : List.of("a", "ề", "𝒳")) {
            assertAnswered(api.answer(SCORES, Map.of("f", Map.of("search", letter.repeat(200)))));
            var answer = api.answer(SCORES, Map.of("f", Map.of("search", letter.repeat(201))));
            assertRefused(answer, "BAD_REQUEST", "searchLength", 201, 200);
            assertThat(argument(answer)).isEqualTo("filter.search");
        }
    }

    @Test
    void aCursorHasTwoHundredAndFiftySixCharacters() {
        for (var argument : List.of("after", "before")) {
            var query = "query ($c: String) { units(%s: $c) { nodes { code } } }".formatted(argument);
            // Short enough, and refused for what it is.
            var error = api.error(query, Map.of("c", "x".repeat(256)));
            assertThat(error.get("extensions").has("limit")).isFalse();
            assertThat(error.get("extensions").get("argument").asString()).isEqualTo(argument);
            var answer = api.answer(query, Map.of("c", "x".repeat(257)));
            assertRefused(answer, "BAD_REQUEST", "cursorLength", 257, 256);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud800", "a\\udfffb", "\\udc00\\ud800"})
    void aTextHoldsNeitherNulNorHalfACharacter(String text) {
        for (var variables : List.of(
                "{\"f\": {\"search\": \"TEXT\"}}",
                "{\"f\": {\"groups\": [\"a\", \"TEXT\"]}}",
                "{\"f\": {\"classifications\": [\"TEXT\"]}}")) {
            var answer = api.answer(
                    "{\"query\": \"%s\", \"variables\": %s}".formatted(SCORES, variables.replace("TEXT", text)));
            assertThat(answer.get("errors")
                            .get(0)
                            .get("extensions")
                            .path("code")
                            .asString())
                    .as("%s", answer)
                    .isEqualTo("BAD_REQUEST");
            // Half a character is refused where the request is read, before any argument is known.
            if (!text.contains("d8") && !text.contains("dfff")) {
                assertThat(argument(answer)).startsWith("filter.");
            }
        }
    }

    @Test
    void aTextThatIsWrittenHoldsNoNul() {
        for (var field : List.of(
                "unit(code: \"\\u0000\") { code }",
                "group(code: \"a\\u0000\") { code }",
                "node(id: \"\\u0000\") { id }",
                "groupRanking(group: \"communes\", year: 2019, index: \"\\u0000\") { year }",
                "units(after: \"\\u0000\") { nodes { code } }",
                "unit(code: \"so-du-lich\") { yearlyScore(year: 2019, index: \"\\u0000\") { year } }")) {
            var error = api.error("{ " + field + " }");
            assertThat(error.get("extensions").path("code").asString())
                    .as("%s", error)
                    .isEqualTo("BAD_REQUEST");
            assertThat(error.get("message").asString()).contains("NUL");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "-1e999999999", "1e-999999999", "123456789012345678901", "0.000000000000000000001"
            })
    void aDecimalHasTwentyDigits(String number) {
        var answer = api.answer(
                "{\"query\": \"%s\", \"variables\": {\"f\": {\"score\": {\"gte\": %s}}}}".formatted(SCORES, number));
        // How JSON is read may have made another number of it.
        assertThat(answer.toString()).doesNotContain("INTERNAL_ERROR");
        assertThat(api.answer("{ yearlyScores(filter: {score: {gte: %s}}) { totalCount } }".formatted(number), Map.of())
                        .has("errors"))
                .isTrue();
    }

    @Test
    void aNumberOfManyDigitsIsRefusedSoon() {
        for (var number : List.of("9".repeat(20000), "0." + "9".repeat(20000), "1e" + "9".repeat(20000))) {
            for (var query : List.of(
                    "{ yearlyScores(filter: {score: {gte: %s}}) { totalCount } }",
                    "{ yearlyScores(filter: {rank: {gte: %s}}) { totalCount } }",
                    "{ units(first: %s) { totalCount } }")) {
                assertThat(api.answer(query.formatted(number), Map.of()).has("errors"))
                        .isTrue();
            }
        }
    }

    private static String argument(JsonNode answer) {
        return answer.get("errors").get(0).get("extensions").path("argument").asString();
    }

    private static void assertAnswered(JsonNode answer) {
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
    }
}
