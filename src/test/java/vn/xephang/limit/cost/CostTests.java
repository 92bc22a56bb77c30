package vn.xephang.limit.cost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.xephang.limit.Refused.assertRefused;

@FiguresTest
class CostTests {
    private static final int MOST = 5000;
    private static final String UNITS = "query ($n: Int%s) { units(first: $n) { nodes { code } } }";
    private final Api api;

    CostTests(@LocalServerPort int port) {
        this.api = new Api(port);
    }

    @ParameterizedTest
    @MethodSource("costs")
    void whatIsAskedForHasACost(int cost, String query) {
        assertThat(cost(query, Map.of())).isEqualTo(cost);
    }

    static Stream<Arguments> costs() {
        return Stream.of(
                // A plain value costs nothing, an object 1, one with a statement of its own 10 more.
                arguments(0, "{ __typename }"),
                arguments(21, "{ dataset { licence years } }"),
                arguments(12, "{ dataset { release { number } } }"),
                // A page as long as is asked for, or 100; by a number, from the end, by its edges.
                arguments(31, "{ units(first: 20) { nodes { name } } }"),
                arguments(31, "{ units(last: 20) { nodes { name } } }"),
                arguments(111, "{ units { nodes { name } } }"),
                arguments(51, "{ units(first: 20) { edges { cursor node { name } } } }"),
                arguments(41, "{ units(first: 20) { totalCount nodes { name } } }"),
                // A list as long as the schema says, or as a filter leaves it.
                arguments(20, "{ groups { code } }"),
                arguments(110, "{ groupRankings { year } }"),
                arguments(30, "{ groupRankings(filter: {groups: [\"communes\", \"districts\"]}) { year } }"),
                arguments(12, "{ groupRankings(filter: {groups: [\"communes\"], years: [2018, 2019]}) { year } }"),
                arguments(110, "{ groupRankings(filter: {groups: [], years: null}) { year } }"),
                // A single value stands for a list of it, a year too.
                arguments(20, "{ groupRankings(filter: {groups: \"communes\"}) { year } }"),
                arguments(20, "{ groupRankings(filter: {years: 2019}) { year } }"),
                // One statement for the field of all objects, however many.
                arguments(31 + 10 + 20, "{ units(first: 20) { nodes { group { code } } } }"),
                // What is asked twice and answered once counts once; what is answered twice counts twice.
                arguments(
                        31,
                        "{ units(first: 20) { nodes { name } ...u } } fragment u on UnitConnection { nodes { code } }"),
                arguments(51, "{ units(first: 20) { nodes { name } more: nodes { code } } }"),
                arguments(62, "{ a: units(first: 20) { nodes { name } } b: units(first: 20) { nodes { name } } }"),
                // What is left out counts nevertheless.
                arguments(31, "{ units(first: 20) { nodes @skip(if: true) { name } } }"),
                arguments(11, "{ dataset @include(if: false) { licence } }"),
                // What may be of several types counts as all of them.
                arguments(
                        1 + 1 + 1 + 3 + 4 * 10,
                        "{ node(id: \"VW5pdDphLWI\") { id ... on Unit { group { code } } ... on YearlyScore { unit { code } awards { code } } } }"),
                arguments(100, "{ __schema { types { name fields { name } } } }"),
                arguments(111, "{ __type(name: \"Unit\") { name } dataset { licence } }"));
    }

    @Test
    void aPageIsAsLongAsTheVariableSays() {
        assertThat(cost(UNITS.formatted(""), Map.of("n", 3))).isEqualTo(14);
        assertThat(cost(UNITS.formatted(""), Map.of())).isEqualTo(111);
        assertThat(cost(UNITS.formatted(" = 7"), Map.of())).isEqualTo(18);
        assertThat(cost(UNITS.formatted(" = 7"), Map.of("n", 9))).isEqualTo(20);
    }

    @Test
    void aPageIsAsLongAsTheSchemaSaysWhereNothingElseDoes() {
        assertThat(cost("{ facts { code } }", Map.of())).isEqualTo(20);
        assertThat(cost("query ($n: Int! = 3) { facts(first: $n) { code } }", Map.of()))
                .isEqualTo(13);
    }

    @Test
    void aListOfAFilterMayBeAVariable() {
        var query = "query ($f: GroupRankingFilter, $g: [String!]) { a: groupRankings(filter: $f) { year } "
                + "b: groupRankings(filter: {groups: $g, years: [2019]}) { year } }";
        var variables = Map.of(
                "f", Map.of("groups", List.of("communes"), "years", List.of(2018, 2019)), "g", List.of("communes"));
        assertThat(cost(query, variables)).isEqualTo(12 + 11);
        assertThat(cost(query, Map.of())).isEqualTo(110 + 20);
    }

    @Test
    void onlyTheOperationThatIsRunCosts() {
        var document =
                "query Small { dataset { licence } } query Large { units { nodes { children { children { code } } } } }";
        var body = "{\"query\": \"%s\", \"operationName\": \"Small\", \"extensions\": {\"cost\": true}}"
                .formatted(document);
        assertThat(asked(api.answer(body))).isEqualTo(11);
        assertRefused(
                api.answer(body.replace("\"Small\"", "\"Large\"")), "LIMIT_EXCEEDED", "cost", 1 + 100 * 421 + 30, MOST);
    }

    @Test
    void whatIsAllowedIsAnsweredAndOneMoreIsRefused() {
        var query = "{ a: units { nodes { children { code } } } b: units { nodes { children { code } } } "
                + "c: units(first: 30) { nodes { children { code } } } d: units(first: %d) { nodes { code } } }";
        assertThat(cost(query.formatted(96), Map.of())).isEqualTo(MOST);
        assertRefused(api.answer(query.formatted(97), Map.of()), "LIMIT_EXCEEDED", "cost", MOST + 1, MOST);
    }

    @Test
    void theComponentsOfTwentyUnitsInTenYearsAreAnswered() {
        var query = "{ units(first: 20) { nodes { name yearlyScores(from: 2014, to: 2023) { year score "
                + "components { score component { name } } } } } }";
        assertThat(cost(query, Map.of())).isLessThan(MOST);
    }

    @Test
    void everyYearOfHundredUnitsInEveryYearOfEveryGroupIsRefused() {
        for (var rankings : List.of(
                "groups { rankings",
                "groupRankings { __typename } group(code: \"communes\") { rankings",
                "node(id: \"R3JvdXA6Y29tbXVuZXM\") { ... on Group { rankings")) {
            var query =
                    "{ %s { entries(first: 100) { nodes { unit { yearlyScores { score } } } } } }".formatted(rankings);
            var answer = api.answer(query + (rankings.contains("...") ? " } }" : " }"), Map.of());
            assertThat(answer.get("errors")
                            .get(0)
                            .get("extensions")
                            .path("limit")
                            .asString())
                    .as("%s", answer)
                    .isEqualTo("cost");
        }
    }

    @Test
    void aCostBeyondAllNumbersIsANumber() {
        var query = "{ units { nodes " + "{ children ".repeat(13) + "{ code" + " }".repeat(16);
        assertRefused(api.answer(query, Map.of()), "LIMIT_EXCEEDED", "cost", Integer.MAX_VALUE, MOST);
    }

    @Test
    void theCostIsToldOnRequestOnly() {
        assertThat(api.answer("{\"query\": \"{ __typename }\"}").has("extensions"))
                .isFalse();
        assertThat(api.answer("{\"query\": \"{ __typename }\", \"extensions\": {\"cost\": false, \"other\": 1}}")
                        .has("extensions"))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnsweredWithRoomToSpare(Resource example) throws IOException {
        assertThat(cost(example.getContentAsString(StandardCharsets.UTF_8), Map.of()))
                .isBetween(10, MOST * 9 / 10);
    }

    static Resource[] examples() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:documents/*.graphql");
    }

    private int cost(String query, Map<String, ?> variables) {
        var answer = api.answer(JsonMapper.shared()
                .writeValueAsString(
                        Map.of("query", query, "variables", variables, "extensions", Map.of("cost", true))));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return asked(answer);
    }

    private static int asked(JsonNode answer) {
        var cost = answer.get("extensions").get("cost");
        assertThat(cost.get("allowed").asInt()).isEqualTo(MOST);
        return cost.get("asked").asInt();
    }
}
