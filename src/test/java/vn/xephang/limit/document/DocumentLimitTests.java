package vn.xephang.limit.document;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.xephang.limit.Refused.assertRefused;

@FiguresTest
@Timeout(120)
class DocumentLimitTests {
    private final Api api;

    DocumentLimitTests(@LocalServerPort int port) {
        this.api = new Api(port);
    }

    @ParameterizedTest(name = "{0} up to {1}")
    @MethodSource("limits")
    void asMuchAsIsAllowedIsAnswered(String limit, int allowed, IntFunction<String> document) {
        assertThat(answer(document.apply(allowed)).has("errors")).isFalse();
    }

    @ParameterizedTest(name = "{0} beyond {1}")
    @MethodSource("limits")
    void oneMoreIsRefusedByTheNameOfTheLimit(String limit, int allowed, IntFunction<String> document) {
        assertRefused(answer(document.apply(allowed + 1)), "LIMIT_EXCEEDED", limit, allowed + 1, allowed);
    }

    /** Each limit with a document that has as many of what it counts as is wanted, and little of everything else. */
    static Stream<Arguments> limits() {
        return Stream.of(
                limit("characters", 32768, count -> "{ __typename }" + " ".repeat(count - 14)),
                limit("tokens", 2000, count -> "{ __typename }" + "#\n".repeat(count - 3)),
                limit("fields", 300, count -> "{ dataset { " + "__typename ".repeat(count - 1) + "} }"),
                limit("aliases", 30, count -> "{ dataset { " + numbered(count, "a%d: __typename ") + "} }"),
                limit("rootFields", 20, count -> "{ " + "__typename ".repeat(count) + "}"),
                limit("directives", 8, count -> "{ dataset { " + "__typename @skip(if: false) ".repeat(count) + "} }"),
                limit("depth", 16, DocumentLimitTests::deep));
    }

    @Test
    void valuesMayBeNestedOnlySoDeep() {
        // No argument takes lists of lists, so that the deepest that is read is refused for another reason.
        assertThat(nested(64).toString()).doesNotContain("LIMIT_EXCEEDED").contains("BAD_REQUEST");
        assertRefused(nested(65), "LIMIT_EXCEEDED", "nesting", 65, 64);
        assertRefused(nested(2500), "LIMIT_EXCEEDED", "tokens", 5008, 2000);
    }

    @Test
    void aNumberMayBeOnlySoLong() {
        // No argument takes so many digits either, so that the longest that is read is refused for another reason.
        var query = "{ yearlyScores(filter: {score: {gte: %s}}) { totalCount } }";
        assertThat(answer(query.formatted("9".repeat(100))).toString())
                .doesNotContain("LIMIT_EXCEEDED")
                .contains("BAD_REQUEST");
        for (var number : List.of("9".repeat(101), "-1." + "0".repeat(98), "1e+" + "9".repeat(98))) {
            assertRefused(answer(query.formatted(number)), "LIMIT_EXCEEDED", "numberLength", 101, 100);
        }
    }

    @Test
    void fragmentsCountWhereverTheyAreSpread() {
        var spread = "{ dataset { ...d ...d ... on Dataset { ...d } } } fragment d on Dataset { %s }";
        assertThat(answer(spread.formatted(numbered(10, "a%d: __typename "))).has("errors"))
                .isFalse();
        assertRefused(answer(spread.formatted(numbered(11, "a%d: __typename "))), "LIMIT_EXCEEDED", "aliases", 33, 30);
        assertRefused(
                answer(spread.formatted("__typename @skip(if: true) @include(if: true) ".repeat(2))),
                "LIMIT_EXCEEDED",
                "directives",
                12,
                8);
        assertRefused(
                answer("{ ...q ...q } fragment q on Query { " + "__typename ".repeat(11) + "}"),
                "LIMIT_EXCEEDED",
                "rootFields",
                22,
                20);
    }

    @Test
    void fragmentsThatUnfoldWithoutEndAreCountedAndNotUnfolded() {
        var refused = answer("{ dataset { ...f0 } } " + bomb(60));
        assertRefused(refused, "LIMIT_EXCEEDED", "fields", Integer.MAX_VALUE, 300);
        assertThat(refused.toString()).contains("2,147,483,647 or more fields");
    }

    @Test
    void fragmentsThatNobodySpreadsAreCountedToo() {
        assertRefused(
                answer("{ dataset { licence } } " + bomb(60)), "LIMIT_EXCEEDED", "fields", Integer.MAX_VALUE, 300);
    }

    @Test
    void fragmentsWithinThemselvesAreInvalid() {
        assertInvalid("{ dataset { ...a } } fragment a on Dataset { ...b } fragment b on Dataset { ...a }");
        assertInvalid("{ dataset { ...a } } fragment a on Dataset { ...a ...a ...a licence }");
    }

    @Test
    void everyOperationOfADocumentIsHeldToTheLimits() {
        var document = "query One { __typename } query Many { " + "__typename ".repeat(21) + "}";
        var body = "{\"query\": \"%s\", \"operationName\": \"One\"}".formatted(document);
        assertRefused(api.answer(body), "LIMIT_EXCEEDED", "rootFields", 21, 20);
    }

    private void assertInvalid(String document) {
        assertThat(answer(document).toString())
                .contains("GRAPHQL_VALIDATION_FAILED")
                .doesNotContain("LIMIT_EXCEEDED");
    }

    private JsonNode answer(String document) {
        return api.answer(document, Map.of());
    }

    private JsonNode nested(int brackets) {
        // One bracket is the selection's, one the arguments' and one the filter's.
        return answer("{ units(filter: {codes: " + "[".repeat(brackets - 3) + "]".repeat(brackets - 3)
                + "}) { totalCount } }");
    }

    /** Every fragment spreads the next one twice. */
    private static String bomb(int fragments) {
        return IntStream.range(0, fragments)
                        .mapToObj(n -> "fragment f%1$d on Dataset { ...f%2$d ...f%2$d } ".formatted(n, n + 1))
                        .collect(Collectors.joining())
                + "fragment f%d on Dataset { licence }".formatted(fragments);
    }

    /** The standard introspection query goes this way, down to a depth of 15. */
    private static String deep(int depth) {
        int ofTypes = depth - 6;
        return "{ __schema { types { fields { args { type { " + "ofType { ".repeat(ofTypes) + "name"
                + " }".repeat(ofTypes + 6);
    }

    private static String numbered(int count, String text) {
        return IntStream.range(0, count).mapToObj(text::formatted).collect(Collectors.joining());
    }

    private static Arguments limit(String name, int allowed, IntFunction<String> document) {
        return arguments(name, allowed, document);
    }
}
