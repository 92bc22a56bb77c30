package vn.xephang.reweighting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xephang.reweighting.Answers.lines;
import static vn.xephang.reweighting.Answers.weights;

@ReweightingTest
class SyntheticRankRangeTests {
    private static final String WHOLE = "group: \"whole\", year: 2019";
    private final Answers answers;

    SyntheticRankRangeTests(@LocalServerPort int port) {
        answers = new Answers(new Api(port));
    }

    @Test
    void weightsMayLieOutsideTheRangeAndTheAnswerSaysSo() {
        var range = ", range: {components: [{component: \"c1\", min: 0.5}]}";
        assertThat(answers.ranking(WHOLE + range, "weightsInRange")).hasToString("{\"weightsInRange\":false}");
        assertThat(answers.ranking(WHOLE, "weightsInRange entries { nodes { rankRange { best { rank } } } }")
                        .toString())
                .contains("\"weightsInRange\":null", "\"rankRange\":null")
                .doesNotContain("\"best\"");
    }

    @Test
    void overAllWeightsMostUnitsMayBeFirstAndLastButOneIsNeverWorseThanThird() {
        var range = ", range: {}";
        assertThat(lines(answers.entries(WHOLE + range, "rankRange { best { rank exact } worst { rank exact } }")))
                .containsExactly(
                        "a {\"best\":{\"rank\":1,\"exact\":true},\"worst\":{\"rank\":3,\"exact\":true}}",
                        "b {\"best\":{\"rank\":1,\"exact\":true},\"worst\":{\"rank\":5,\"exact\":true}}",
                        "c {\"best\":{\"rank\":1,\"exact\":true},\"worst\":{\"rank\":5,\"exact\":true}}",
                        "d {\"best\":{\"rank\":1,\"exact\":true},\"worst\":{\"rank\":5,\"exact\":true}}",
                        "e {\"best\":{\"rank\":1,\"exact\":true},\"worst\":{\"rank\":5,\"exact\":true}}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', whole, 2019, SHARE_OF_MAXIMUM, a",
        "'', whole, 2019, POINTS, d",
        "c5: 1, provinces, 2020, POINTS, province-17"
    })
    void theWeightsOfAnEndGiveItsRankWhenAskedWith(String weights, String group, int year, String basis, String unit) {
        var arguments = "group: \"%s\", year: %d, basis: %s".formatted(group, year, basis);
        var given = weights.isEmpty() ? "" : ", " + weights(weights);
        var node = answers.entries(
                        arguments + given + ", range: {}", "rankRange { best { ...End } worst { ...End } }", unit)
                .get(0);
        for (var end : List.of("best", "worst")) {
            var extreme = node.at("/rankRange/" + end);
            var witness = new StringBuilder();
            extreme.get("weights")
                    .forEach(weight -> witness.append(
                            "%s: %s, ".formatted(weight.at("/component/code").asString(), weight.get("weight"))));
            assertThat(answers.entries(arguments + ", " + weights(witness.toString()), "rank", unit)
                            .get(0)
                            .get("rank"))
                    .as("%s with %s", end, witness)
                    .isEqualTo(extreme.get("rank"));
        }
    }
}
