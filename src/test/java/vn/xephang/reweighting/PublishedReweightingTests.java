package vn.xephang.reweighting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedReweightingTests {
    private static final String DEPARTMENTS = "group: \"departments\", year: 2019";
    private final Api api;

    PublishedReweightingTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void noPublishedRankingHasWhatOtherWeightsNeed() {
        var rankings = api.data("{ groupRankings { group { code } year } }").get("groupRankings");
        assertThat(rankings).hasSizeGreaterThan(15).allSatisfy(ranking -> {
            var query =
                    "{ reweightedRanking(group: %s, year: %s) { __typename ... on ReweightingRefusal { reasons explanation } } }"
                            .formatted(ranking.at("/group/code"), ranking.get("year"));
            var refusal = api.data(query).get("reweightedRanking");
            assertThat(refusal.get("__typename").asString()).isEqualTo("ReweightingRefusal");
            assertThat(refusal.get("reasons").toString()).containsAnyOf("WEIGHTS_NOT_PUBLISHED", "COMPONENTS_UNKNOWN");
            assertThat(refusal.get("explanation")).hasSameSizeAs(refusal.get("reasons"));
        });
    }

    @Test
    void anEditionWithoutComponentsRefusesWhateverComponentIsNamed() {
        var arguments = "group: \"districts\", year: 2023, weights: [{component: \"anything\", weight: 1}]";
        assertThat(api.data("{ reweightedRanking(" + arguments
                        + ") { ... on ReweightingRefusal { reasons unnamedUnits components { scored } } } }"))
                .hasToString(
                        "{\"reweightedRanking\":{\"reasons\":[\"UNITS_UNKNOWN\",\"COMPONENTS_UNKNOWN\"],\"unnamedUnits\":2,"
                                + "\"components\":[]}}");
    }

    @Test
    void nothingIsKnownOfAGroupOrYearThatIsNotThere() {
        for (var arguments : new String[] {"group: \"nobody\", year: 2019", "group: \"departments\", year: 1900"}) {
            assertThat(api.data("{ reweightedRanking(" + arguments + ") { __typename } }"))
                    .hasToString("{\"reweightedRanking\":null}");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weights: []                                                              | weights                   | above 0",
                "weights: [{component: 'policy', weight: 0}]                              | weights                   | above 0",
                "weights: [{component: 'policy', weight: -0.1}]                           | weights[0].weight         | below 0",
                "weights: [{component: 'policy', weight: 1e20}]                           | weights[0].weight         | 20 digits",
                "weights: [{component: 'policy', weight: 1e-20}]                          | weights[0].weight         | 20 digits",
                "weights: [{component: 'nothing', weight: 1}]                             | weights[0].component      | infrastructure, application, human-resources, policy",
                "weights: [{component: 'policy', weight: 1}, {component: 'policy', weight: 2}] | weights[1].component | once",
                "weights: [{component: 'pol\\u0000icy', weight: 1}]                       | weights[0].component      | NUL",
                "range: {plusMinus: -0.01}                                                | range.plusMinus           | 0 to 1",
                "range: {plusMinus: 1.01}                                                 | range.plusMinus           | 0 to 1",
                "range: {plusMinus: 0.0000001}                                            | range.plusMinus           | 6 decimals",
                "range: {components: [{component: 'nothing'}]}                            | range.components[0].component | infrastructure",
                "range: {components: [{component: 'policy'}, {component: 'policy'}]}      | range.components[1].component | once",
                "range: {components: [{component: 'policy', min: 0.5, max: 0.4}]}         | range.components[0].min   | max",
                "range: {components: [{component: 'policy', max: 2}]}                     | range.components[0].max   | 0 to 1",
                "weights: [{component: 'policy', weight: 1}], range: {components: [{component: 'policy', min: 0.8}, {component: 'application', min: 0.3}]} | range | add up to 1",
                "weights: [{component: 'policy', weight: 1}], range: {plusMinus: 0, components: [{component: 'policy', max: 0.9}]} | range | add up to 1"
            })
    void whatCannotBeIsRefusedByTheNameOfTheArgument(String arguments, String argument, String allowed) {
        var error = api.error(
                "{ reweightedRanking(%s, %s) { __typename } }".formatted(DEPARTMENTS, arguments.replace('\'', '"')));
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
        assertThat(error.get("message").asString())
                .contains("'" + argument + "'", allowed)
                .hasSizeLessThan(300);
    }

    @Test
    void tooLongAListIsRefused() {
        var many = "{component: \"policy\", weight: 1}, ".repeat(101);
        var error = api.error("{ reweightedRanking(%s, weights: [%s]) { __typename } }".formatted(DEPARTMENTS, many));
        assertThat(error.get("message").asString()).contains("list of 101", "at most 100");
    }

    @Test
    void unitsWithoutAScoreAreAtMostAHundred() {
        var query =
                "{ reweightedRanking(%s) { ... on ReweightingRefusal { components { units(first: %d) { code } } } } }";
        for (int first : new int[] {0, 101}) {
            assertThat(api.error(query.formatted(DEPARTMENTS, first))
                            .at("/extensions/argument")
                            .asString())
                    .isEqualTo("first");
        }
        assertThat(api.data(query.formatted(DEPARTMENTS, 100)).at("/reweightedRanking/components/0/units"))
                .hasSize(7);
    }
}
