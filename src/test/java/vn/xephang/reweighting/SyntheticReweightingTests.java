package vn.xephang.reweighting;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xephang.reweighting.Answers.lines;
import static vn.xephang.reweighting.Answers.weights;

@ReweightingTest
class SyntheticReweightingTests {
    private static final String WHOLE = "group: \"whole\", year: 2019";
    private static final String PROVINCES = "group: \"provinces\", year: 2020, basis: POINTS";
    private final int port;
    private final Answers answers;

    SyntheticReweightingTests(@LocalServerPort int port) {
        this.port = port;
        answers = new Answers(new Api(port));
    }

    @Test
    void thePublishedWeightsGiveThePublishedRanks() {
        assertThat(lines(answers.entries(WHOLE, "rank score publishedRank change movement")))
                .containsExactly(
                        "a 1 83.0000 1 0 SAME",
                        "b 1 83.0000 1 0 SAME",
                        "c 3 76.0000 3 0 SAME",
                        "d 4 71.0000 4 0 SAME",
                        "e 5 59.5000 null null UNKNOWN");
    }

    /** Of c1 and c2 nobody but the one source says anything. */
    @Test
    void theSourcesAreThoseOfTheScoresThatCount() {
        var cited = new Api(port)
                .answer(JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "query",
                                "{ reweightedRanking(%s, weights: [{component: \"c1\", weight: 1}]) { ... on ReweightedRanking "
                                                .formatted(WHOLE)
                                        + "{ entries { nodes { rank score change rankRange { best { rank } } } } } } }",
                                "extensions",
                                Map.of("reproduce", true))));
        assertThat(cited.at("/extensions/reproduce/sources").findValuesAsString("code"))
                .containsExactly("synthetic-source");
        assertThat(cited.at("/extensions/reproduce/computed").valueStream().map(JsonNode::asString))
                .contains("reweightedRanking.entries.nodes.rank", "reweightedRanking.entries.nodes.score");
    }

    @Test
    void otherWeightsMoveUnitsAgainstThePublishedRanks() {
        // 20, 18, 16.5, 12 and 10 of 20 points.
        assertThat(lines(answers.entries(WHOLE + ", " + weights("c1: 3"), "rank score publishedRank change movement")))
                .containsExactly(
                        "c 1 100.0000 3 2 UP",
                        "a 2 90.0000 1 -1 DOWN",
                        "b 3 82.5000 1 -2 DOWN",
                        "e 4 60.0000 null null UNKNOWN",
                        "d 5 50.0000 4 -1 DOWN");
    }

    @Test
    void pointsAreNotShares() {
        // Of 50 and of 15 points: a has 40 and 12, d 35 and 15.
        assertThat(lines(answers.entries(WHOLE + ", " + weights("c2: 1, c3: 1"), "rank score")))
                .containsExactly("d 1 85.0000", "a 2 80.0000", "b 3 77.3333", "c 4 76.6667", "e 5 52.1667");
        assertThat(lines(answers.entries(WHOLE + ", basis: POINTS, " + weights("c2: 1, c3: 1"), "rank score")))
                .containsExactly("b 1 27.0000", "a 2 26.0000", "d 3 25.0000", "c 4 22.0000", "e 5 16.7500");
    }

    @Test
    void unitsWithEqualScoresShareARankByEachMethod() {
        var fields = "rank dense: rank(ties: DENSE) ordinal: rank(ties: ORDINAL)";
        assertThat(lines(answers.entries("group: \"one-score-short\", year: 2019, " + weights("c1: 1, c2: 2"), fields)))
                .containsExactly("short-a 1 1 1", "short-c 1 1 2", "short-b 3 2 3");
    }

    @Test
    void onlyProportionsCount() {
        var thirds = answers.entries(WHOLE + ", " + weights("c1: 1, c2: 1, c3: 1"), "rank score");
        assertThat(answers.entries(WHOLE + ", " + weights("c1: 0.07, c2: 0.07, c3: 7e-2, c4: 0"), "rank score"))
                .isEqualTo(thirds);
    }

    @Test
    void aUnitThatWasMergedIsRankedInItsYearsOnly() {
        assertThat(lines(answers.entries("group: \"whole\", year: 2018, " + weights("c2: 1"), "rank")))
                .containsExactly("a 1", "b 2", "merged 3", "d 4", "c 5", "e 5");
        assertThat(lines(answers.entries(WHOLE + ", " + weights("c2: 1"), "rank")))
                .containsExactly("b 1", "a 2", "d 3", "c 4", "e 5");
    }

    @Test
    void aScoreThatSourcesDisagreeAboutMakesItsUnitAndTheRankingConflicting() {
        assertThat(answers.ranking(
                        "group: \"whole\", year: 2018", "status entries(first: 3) { nodes { unit { code } status } }"))
                .hasToString(
                        "{\"status\":\"CONFLICTING\",\"entries\":{\"nodes\":[{\"unit\":{\"code\":\"a\"},\"status\":\"COMPUTED\"},"
                                + "{\"unit\":{\"code\":\"b\"},\"status\":\"CONFLICTING\"},{\"unit\":{\"code\":\"merged\"},\"status\":\"COMPUTED\"}]}}");
        assertThat(status("group: \"whole\", year: 2018, " + weights("c2: 1"))).isEqualTo("COMPUTED");
        assertThat(status(WHOLE)).isEqualTo("COMPUTED");
        assertThat(status("group: \"counted-twice\", year: 2019")).isEqualTo("CONFLICTING");
    }

    @Test
    void everyComponentIsListedWithItsShareAndBounds() {
        var answer = answers.ranking(
                WHOLE + ", " + weights("c2: 2, c1: 1")
                        + ", range: {plusMinus: 0.1, components: [{component: \"c4\", max: 0}]}",
                "weightsInRange weights { component { code maximumScore } weight share minimumShare maximumShare }");
        assertThat(answer)
                .hasToString(
                        "{\"weightsInRange\":true,\"weights\":["
                                + "{\"component\":{\"code\":\"c1\",\"maximumScore\":20.00},\"weight\":1,\"share\":0.333333,\"minimumShare\":0.233333,\"maximumShare\":0.433333},"
                                + "{\"component\":{\"code\":\"c2\",\"maximumScore\":50.00},\"weight\":2,\"share\":0.666667,\"minimumShare\":0.566667,\"maximumShare\":0.766667},"
                                + "{\"component\":{\"code\":\"c3\",\"maximumScore\":15.00},\"weight\":0,\"share\":0,\"minimumShare\":0,\"maximumShare\":0.1},"
                                + "{\"component\":{\"code\":\"c4\",\"maximumScore\":15.00},\"weight\":0,\"share\":0,\"minimumShare\":0,\"maximumShare\":0}]}");
    }

    @Test
    void anotherIndexHasItsOwnComponentsAndScale() {
        var asked = PROVINCES + ", " + weights("c5: 3, c12: 1");
        var nodes = answers.entries(
                asked, "rank score publishedRank yearlyScore { components { component { code } score } }");
        assertThat(nodes).hasSize(63);
        int better = 0;
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < nodes.size(); i++) {
            var components = nodes.get(i).at("/yearlyScore/components");
            assertThat(components).hasSize(8);
            int sum = 3 * score(components, "c5") + score(components, "c12");
            better = sum < last ? i : better;
            last = sum;
            assertThat(nodes.get(i).get("rank").asInt()).isEqualTo(better + 1);
            assertThat(nodes.get(i).get("score").decimalValue()).isEqualByComparingTo(String.valueOf(sum / 4.0));
        }
    }

    @Test
    void entriesAreFilteredAndOrderedWithUnknownOnesLast() {
        assertThat(codes("orderBy: [{field: CHANGE, direction: DESC}]")).containsExactly("c", "a", "d", "b", "e");
        assertThat(codes("orderBy: [{field: CHANGE}]")).containsExactly("b", "a", "d", "c", "e");
        assertThat(codes("orderBy: [{field: PUBLISHED_RANK, direction: DESC}, {field: RANK, direction: DESC}]"))
                .containsExactly("d", "c", "b", "a", "e");
        assertThat(codes("filter: {movements: [UP, UNKNOWN]}")).containsExactly("c", "e");
        assertThat(codes("filter: {units: [\"e\", \"a\", \"nobody\"]}")).containsExactly("a", "e");
    }

    private static int score(JsonNode components, String code) {
        return components
                .valueStream()
                .filter(component -> component.at("/component/code").asString().equals(code))
                .mapToInt(component -> component.get("score").asInt())
                .sum();
    }

    private String status(String arguments) {
        return answers.ranking(arguments, "status").get("status").asString();
    }

    private List<String> codes(String arguments) {
        var nodes = answers.ranking(
                        WHOLE + ", " + weights("c1: 3"),
                        "entries(" + arguments + ") { totalCount nodes { unit { code } } }")
                .get("entries");
        var codes = lines(nodes.get("nodes"));
        assertThat(nodes.get("totalCount").asInt()).isEqualTo(codes.size());
        return codes;
    }
}
