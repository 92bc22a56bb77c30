package vn.xephang.reweighting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xephang.reweighting.Answers.lines;
import static vn.xephang.reweighting.Answers.weights;

@ReweightingTest
class SyntheticRefusalTests {
    private final Answers answers;

    SyntheticRefusalTests(@LocalServerPort int port) {
        answers = new Answers(new Api(port));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group: 'one-score-short', year: 2019 | [\"COMPONENT_SCORES_MISSING\"] | 0 | c4 2 1 false short-b",
                "group: 'one-unit-short', year: 2019 | [\"UNITS_UNKNOWN\"] | 1 | c1 2 0 false, c2 2 0 false, c3 2 0 false, c4 2 0 false",
                "group: 'without-size', year: 2019 | [\"GROUP_SIZE_UNKNOWN\"] | null | c1 1 0 false, c2 1 0 false, c3 1 0 false, c4 1 0 false",
                "group: 'one-unit-too-many', year: 2019 | [\"GROUP_SIZE_CONTRADICTED\"] | 0 | ''",
                "group: 'provinces', year: 2019 | [\"COMPONENTS_UNKNOWN\"] | 0 | ''",
                "group: 'provinces', year: 2020, basis: POINTS | [\"WEIGHTS_NOT_PUBLISHED\"] | 0 | ''",
                "group: 'provinces', year: 2020, weights: [{component: 'c7', weight: 1}] | [\"MAXIMUM_SCORES_UNKNOWN\"] | 0 | c7 63 0 true",
                "group: 'one-score-short', year: 2019, weights: [{component: 'c1', weight: 1}], range: {plusMinus: 0.01} "
                        + "| [\"COMPONENT_SCORES_MISSING\"] | 0 | c4 2 1 false short-b"
            })
    void whatIsMissingIsSaid(String arguments, String reasons, String unnamed, String components) {
        var refusal = answers.refusal(
                arguments.replace('\'', '"'),
                "reasons explanation unnamedUnits components { component { code } scored unscored maximumMissing units { code } }");
        assertThat(refusal.get("reasons")).hasToString(reasons);
        assertThat(refusal.get("explanation")).hasSameSizeAs(refusal.get("reasons"));
        assertThat(refusal.get("unnamedUnits")).hasToString(unnamed);
        assertThat(String.join(", ", lines(refusal.get("components")))).isEqualTo(components);
    }

    @Test
    void whatWeighsNothingAnywhereMayBeMissing() {
        var asked = "group: \"one-score-short\", year: 2019, " + weights("c1: 1, c4: 0")
                + ", range: {plusMinus: 0.01, components: [{component: \"c4\", max: 0}]}";
        assertThat(lines(answers.entries(asked, "rank rankRange { worst { rank } }")))
                .containsExactly(
                        "short-a 1 {\"worst\":{\"rank\":1}}",
                        "short-c 1 {\"worst\":{\"rank\":2}}",
                        "short-b 3 {\"worst\":{\"rank\":3}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group: 'without-size', year: 2019 | No source says how many units the group has, so that there may be others.",
                "group: 'one-unit-too-many', year: 2019 | Figures speak of 2 units, but the group is stated to have 1.",
                "group: 'one-unit-short', year: 2019 | Units of the group known by name: 2 of 3.",
                "group: 'provinces', year: 2019 | No source names the components of this edition.",
                "group: 'provinces', year: 2020, basis: POINTS | The weights of the components are not published; you can give weights of your own.",
                "group: 'one-score-short', year: 2019 | Not every unit's score is published in: Component 4 (2 of 3 known units).",
                "group: 'provinces', year: 2020, weights: [{component: 'c7', weight: 1}, {component: 'c6', weight: 1}] "
                        + "| The highest score is not published of: Component 7, Component 6. With POINTS the weights apply to the points as they are, without it."
            })
    void eachReasonIsSaidInASentence(String arguments, String sentence) {
        var refusal = answers.refusal(arguments.replace('\'', '"'), "vi: explanation en: explanation(language: EN)");
        assertThat(refusal.at("/en/0").asString()).isEqualTo(sentence);
        assertThat(refusal.at("/vi/0").asString()).endsWith(".").isNotEqualTo(sentence);
    }
}
