package vn.xephang.citation;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a caller calls its fields, and whatever else its document has, it is answered with a citation as without. */
@FiguresTest
class FigureNameTests {
    private final Reproduced reproduced;

    FigureNameTests(@LocalServerPort int port) {
        reproduced = Reproduced.at(port);
    }

    @Test
    void aFigureIsNamedAsTheCallerNamesIt() {
        var found =
                reproduced.of("{ yearlyScores(filter: {years: [2023, 2019]}) { nodes { rankChange { d: delta } } } }");
        assertThat(found.get("caveats").findValues("figures"))
                .isNotEmpty()
                .allSatisfy(figures -> assertThat(figures).hasToString("[\"yearlyScores.nodes.rankChange.d\"]"));
        assertThat(found.get("computed")).hasToString("[\"yearlyScores.nodes.rankChange.d\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ groupRanking(group: \"departments\", year: 2019) { componentAverages { trend status: trendStatus average } } }",
                "{ unit(code: \"so-du-lich\") { yearlyScore(year: 2019) { score scoreStatus: rankStatus } } }",
                "{ unit(code: \"so-du-lich\") { yearlyScore(year: 2019) { percentile { value status: unitsStatus } } } }",
                "{ portalServiceStats { qualifier: unit value } }",
                "{ movers(first: 1) { isPartial: totalCount nodes { place } } }"
            })
    void itMayUseTheNamesOfFieldsThatAreAskedForBeside(String query) {
        assertThat(answer(asked(query, null, Map.of(), true)).at("/data"))
                .isEqualTo(answer(asked(query, null, Map.of(), false)).at("/data"))
                .isNotEmpty();
        assertThat(reproduced.of(query).get("sources")).isNotNull();
    }

    @Test
    void whatIsAskedForBesideCountsForNoLimitOfDocuments() {
        var rankings = IntStream.range(0, 20)
                .mapToObj(i ->
                        "a%d: groupRanking(group: \"departments\", year: 2019) { unitCount averageTrend coverage { units } }"
                                .formatted(i))
                .collect(Collectors.joining(" ", "{ ", " }"));
        var answer = answer(asked(rankings, null, Map.of(), true));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        assertThat(answer.at("/data")).hasSize(20);
        assertThat(answer.at("/extensions/reproduce/sources")).isNotEmpty();
    }

    @Test
    void ofSeveralOperationsOnlyTheOneThatIsAskedCounts() {
        var query =
                "query A($g: String!, $i: Boolean!) { groupRanking(group: $g, year: 2019) { unitCount @include(if: $i) } }"
                        + " query B { groupRanking(group: \"departments\", year: 2019) { unitCount } }";
        var answer = answer(asked(query, "B", Map.of(), true));
        assertThat(answer.at("/data/groupRanking/unitCount").asInt()).isEqualTo(24);
        assertThat(answer.at("/extensions/reproduce/sources")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query($f: Int) { groupRanking(group: \"communes\", year: 2019) { unitCount movers(first: $f) { rank } } } | f",
                "query($f: Boolean = true) { groupRanking(group: \"communes\", year: 2019) { unitCount @include(if: $f) } } | f",
                "{ groupRanking(group: \"communes\", year: 2019) { unitCount movers(first: 0) { rank } } } | x"
            })
    void whatIsRefusedIsSoInTheSameWords(String query, String variable) {
        var nothing = new TreeMap<String, Object>();
        nothing.put(variable, null);
        var plain = answer(asked(query, null, nothing, false));
        assertThat(plain.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answer(asked(query, null, nothing, true)).get("errors")).isEqualTo(plain.get("errors"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Of one of the two years, of which the comparison says nothing.
                "{ yearComparison(group: \"departments\", from: 2019, to: 2023) { units { nodes { to { score } } } } } | NOT_PUBLISHED",
                "{ yearComparison(group: \"departments\", from: 2019, to: 2023) { scores { to { ofKnownUnits { maximum } } } } } | PARTIAL_COVERAGE",
                "{ yearComparison(group: \"departments\", from: 2019, to: 2023) { units { nodes { scoreDelta } } } } | INDEX_CHANGED NOT_PUBLISHED PARTIAL_COVERAGE",
                "{ yearlyScoreStatistics(filter: {years: [2023], groups: [\"departments\"]}) { nodes { rank { known } } } } |",
                "{ portalTargets(filter: {metrics: [\"level-4-share\"]}) { startsOn } } |",
                // By the one source the unit is in the best class, by the other it is not.
                "{ unit(code: \"cong-an-thanh-pho\") { yearlyScore(year: 2023) { gaps { nextClassification { points enough } } } } } | CLASSIFICATION_DISPUTED",
                // Comparisons that are not said to be changes.
                "{ movers(filter: {years: [2023]}, first: 1) { lastTie { size } } } | INDEX_CHANGED PARTIAL_COVERAGE",
                "{ movers(filter: {years: [2023]}, first: 1) { nodes { place } } } | INDEX_CHANGED PARTIAL_COVERAGE",
                "{ groupRanking(group: \"departments\", year: 2023) { movers(first: 3) { unit { name } } } } | INDEX_CHANGED PARTIAL_COVERAGE",
                "{ portalTargets(filter: {metrics: [\"level-3-4-services\"]}) { threshold } } | VALUE_INEXACT",
                "{ portalTargets(filter: {metrics: [\"level-3-4-services\"]}) { progress { difference } } } | VALUE_INEXACT"
            })
    void whatMustBeKnownIsSaidAndNothingElse(String query, String codes) {
        var expected = codes == null ? new TreeSet<String>() : new TreeSet<>(Arrays.asList(codes.split(" ")));
        assertThat(new TreeSet<>(reproduced.of(query).get("caveats").findValuesAsString("code")))
                .isEqualTo(expected);
    }

    @Test
    void whatASourceStatesIsNotSaidToBeComputed() {
        var gaps =
                "{ groupRanking(group: \"departments\", year: 2019) { entries(first: 3) { nodes { gaps { leader { score points } } } } } }";
        assertThat(reproduced.of(gaps).get("computed"))
                .hasToString("[\"groupRanking.entries.nodes.gaps.leader.points\"]");
    }

    @Test
    void whatIsCountedByDistrictRestsOnWhoSaysWhichDistrictItIs() {
        var counts =
                "{ groupRanking(group: \"communes\", year: 2023) { classificationCountsByParent { parent { name } counts { count } } } }";
        assertThat(reproduced.sources(counts)).contains("gso-don-vi-hanh-chinh");
        var statistics =
                "{ yearlyScoreStatistics(groupBy: [PARENT], filter: {groups: [\"communes\"], years: [2023]}) { nodes { count } } }";
        assertThat(reproduced.sources(statistics)).contains("gso-don-vi-hanh-chinh");
    }

    private JsonNode answer(Map<String, Object> members) {
        return reproduced.api().answer(reproduced.answers().body(members));
    }

    private static Map<String, Object> asked(
            String query, @Nullable String operation, Map<String, Object> variables, boolean isReproduced) {
        var body = new TreeMap<String, Object>(Map.of("query", query, "variables", variables));
        if (operation != null) {
            body.put("operationName", operation);
        }
        body.put("extensions", Map.of("reproduce", isReproduced));
        return body;
    }
}
