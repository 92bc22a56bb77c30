package vn.xephang.citation;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xephang.citation.Reproduced.CHANGE;
import static vn.xephang.citation.Reproduced.UNIT;

/** What a reader must know of figures, also of those that follow from others. */
@FiguresTest
class FigureCaveatTests {
    private final Reproduced reproduced;

    FigureCaveatTests(@LocalServerPort int port) {
        reproduced = Reproduced.at(port);
    }

    @Test
    void aShareThatItsPartsContradictHasThatCaveatWhereverItStands() {
        var october =
                "{ portalServiceStats(filter: {metrics: [\"level-4-share\"], from: \"2020-10-01\", to: \"2020-10-31\"}) { %s } }";
        var share = reproduced.of(october.formatted("value"));
        assertThat(figures(share, "VALUE_CONTRADICTED")).containsExactly("portalServiceStats.value");
        assertThat(figures(
                        reproduced.of(october.replace("level-4-share", "online-service-share")
                                .formatted("value")),
                        "VALUE_CONTRADICTED"))
                .isEmpty();
        assertThat(figures(
                        reproduced.of(
                                "{ portalTargets(filter: {metrics: [\"level-4-share\"]}) { progress { value met } } }"),
                        "VALUE_CONTRADICTED"))
                .contains("portalTargets.progress.value", "portalTargets.progress.met");
        assertThat(figures(
                        reproduced.of(
                                "{ portalSeries(filter: {metrics: [\"level-4-share\"]}) { points { stat { value } } } }"),
                        "VALUE_CONTRADICTED"))
                .containsExactly("portalSeries.points.stat.value");
        assertThat(reproduced.sources(october.formatted("check { computed }")))
                .isEqualTo(PublishedClaims.sources(
                        "portal_claim",
                        Map.of("metric_code", "level-4-services administrative-procedures", "as_of", "2020-10-01")));
    }

    @Test
    void whatSourcesDisputeIsACaveatOfWhatFollowsFromIt() {
        var change = reproduced.of(CHANGE.formatted("so-khoa-hoc-va-cong-nghe", 2023, "delta"));
        assertThat(figures(change, "CONFLICTING")).containsExactly("unit.yearlyScore.rankChange.delta");
        assertThat(figures(
                        reproduced.of(CHANGE.formatted("so-khoa-hoc-va-cong-nghe", 2023, "previousRank")),
                        "CONFLICTING"))
                .isEmpty();
    }

    @Test
    void aFigureWhoseObjectHasNoStatusIsMissingOrComputedAllTheSame() {
        var missing = reproduced.of(CHANGE.formatted(UNIT, 2016, "previousRank"));
        assertThat(figures(missing, "NOT_PUBLISHED")).containsExactly("unit.yearlyScore.rankChange.previousRank");
        var size = "{ groupRanking(group: \"%s\", year: %d) { statistics: coverage { units } } }";
        assertThat(figures(reproduced.of(size.formatted("communes", 2016)), "NOT_PUBLISHED"))
                .containsExactly("groupRanking.statistics.units");
        assertThat(reproduced.of(size.formatted("communes", 2016)).get("sources"))
                .isEmpty();
    }

    @Test
    void theFirstOfAGroupLacksNoFigure() {
        var gaps =
                "{ groupRanking(group: \"departments\", year: 2019) { entries(first: 1) { nodes { gaps { leader { points } } } } } }";
        assertThat(reproduced.of(gaps).get("caveats").findValuesAsString("code"))
                .containsExactly("FIRST");
    }

    @Test
    void whatIsWorkedOutIsNamedAsSuch() {
        var change = reproduced.of(CHANGE.formatted(UNIT, 2023, "previousRank currentRank delta check { computed }"));
        assertThat(change.get("computed").valueStream().map(JsonNode::asString))
                .containsExactly("unit.yearlyScore.rankChange.check.computed", "unit.yearlyScore.rankChange.delta");
    }

    private static List<String> figures(JsonNode citation, String code) {
        return citation.get("caveats")
                .valueStream()
                .filter(caveat -> caveat.get("code").asString().equals(code))
                .flatMap(caveat -> caveat.get("figures").valueStream())
                .map(JsonNode::asString)
                .toList();
    }
}
