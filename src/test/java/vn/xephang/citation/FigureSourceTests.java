package vn.xephang.citation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xephang.citation.Reproduced.CHANGE;
import static vn.xephang.citation.Reproduced.UNIT;

/** The sources of figures of another year, of another unit, and computed ones: no more and no fewer than the files have. */
@FiguresTest
class FigureSourceTests {
    private final Reproduced reproduced;

    FigureSourceTests(@LocalServerPort int port) {
        reproduced = Reproduced.at(port);
    }

    @Test
    void aChangeOfRankHasTheSourcesOfBothYears() {
        var now = claims("rank_claim", UNIT, 2023);
        var before = claims("rank_claim", UNIT, 2019);
        assertThat(now).doesNotContainAnyElementsOf(before);
        assertThat(reproduced.sources(CHANGE.formatted(UNIT, 2023, "currentRank")))
                .isEqualTo(now);
        assertThat(reproduced.sources(
                        "{ unit(code: \"%s\") { yearlyScore(year: 2023) { rankChange(since: 2019) { previousRank } } } }"
                                .formatted(UNIT)))
                .isEqualTo(before);
        for (var figure : List.of("delta", "movement", "previousRank currentRank", "check { computed }")) {
            assertThat(reproduced.sources(CHANGE.formatted(UNIT, 2023, figure)))
                    .as(figure)
                    .isEqualTo(union(now, before));
        }
        assertThat(reproduced.sources(CHANGE.formatted(UNIT, 2023, "previousYear")))
                .isEmpty();
    }

    @Test
    void aChangeThatASourceStatesHasThatSource() {
        var unit = "so-tai-nguyen-va-moi-truong";
        var stated = PublishedClaims.sources(
                "rank_change_claim", Map.of("unit_code", unit, "year", "2019", "since_year", "2018"));
        assertThat(stated).isNotEmpty();
        assertThat(reproduced.sources(CHANGE.formatted(unit, 2019, "check { reported }")))
                .isEqualTo(stated);
        assertThat(reproduced.sources(CHANGE.formatted(unit, 2019, "previousRank currentRank delta")))
                .isEqualTo(union(claims("rank_claim", unit, 2019), claims("rank_claim", unit, 2018)));
    }

    @Test
    void aChangeOfScoreOrOfACountHasTheSourcesOfBothYears() {
        assertThat(reproduced.sources(
                        "{ unit(code: \"%s\") { yearlyScore(year: 2023) { scoreChange } } }".formatted(UNIT)))
                .isEqualTo(union(claims("score_claim", UNIT, 2023), claims("score_claim", UNIT, 2019)))
                .hasSize(2);
        var counts = "{ groupRanking(group: \"departments\", year: 2020) { classificationCounts { %s } } }";
        var now = ofGroup("classification_count_claim", "departments", 2020);
        var before = ofGroup("classification_count_claim", "departments", 2019);
        assertThat(reproduced.sources(counts.formatted("previousCount"))).isEqualTo(before);
        assertThat(reproduced.sources(counts.formatted("change")))
                .isEqualTo(union(now, before))
                .hasSize(2);
        assertThat(reproduced.sources(counts.formatted("reported"))).isEqualTo(now);
    }

    @Test
    void aGapHasTheSourcesOfTheOtherUnitToo() {
        var gap =
                "{ groupRanking(group: \"districts\", year: 2023) { entries(filter: {units: [\"ubnd-quan-lien-chieu\"]}) "
                        + "{ nodes { %s gaps { leader { %s } } } } } }";
        var leader = claims("score_claim", "ubnd-quan-thanh-khe", 2023);
        assertThat(reproduced.sources(gap.formatted("", "score")))
                .isEqualTo(union(leader, claims("rank_claim", "ubnd-quan-thanh-khe", 2023)));
        assertThat(reproduced.sources(gap.formatted("", "points")))
                .containsAll(leader)
                .containsAll(claims("score_claim", "ubnd-quan-lien-chieu", 2023));
    }

    @Test
    void statisticsHaveTheSourcesOfAllThatWasCounted() {
        var average = "{ yearlyScoreStatistics(filter: {years: [%s]}) { nodes { %s { ofKnownUnits { average } } } } }";
        for (var years : List.of("2016", "2019", "2016, 2023")) {
            var asked = years.replace(",", "");
            assertThat(reproduced.sources(average.formatted(years, "score")))
                    .as(years)
                    .isEqualTo(PublishedClaims.sources("score_claim", Map.of("year", asked)))
                    .isNotEmpty();
            assertThat(reproduced.sources(average.formatted(years, "rank")))
                    .as(years)
                    .isEqualTo(PublishedClaims.sources("rank_claim", Map.of("year", asked)));
        }
        var byYear = reproduced.sources(
                "{ yearlyScoreStatistics(groupBy: [YEAR, GROUP], filter: {groups: [\"departments\"]}) "
                        + "{ nodes { score { ofKnownUnits { maximum percentiles { value } } } } } }");
        assertThat(byYear).hasSizeGreaterThan(2);
    }

    @Test
    void aComparisonHasTheSourcesOfBothYears() {
        var comparison = "{ yearComparison(group: \"departments\", from: 2019, to: 2023) { %s } }";
        var both = union(ofRanks("departments", 2019), ofRanks("departments", 2023));
        assertThat(reproduced.sources(comparison.formatted("totals { climbed fell }")))
                .isEqualTo(both)
                .hasSizeGreaterThan(2);
        assertThat(reproduced.sources(comparison.formatted("scores { from { ofKnownUnits { average } } }")))
                .isEqualTo(claims("score_claim", UNIT, 2019));
        assertThat(reproduced.sources(comparison.formatted("scores { paired { averageChange } }")))
                .isEqualTo(union(claims("score_claim", UNIT, 2019), claims("score_claim", UNIT, 2023)));
        assertThat(reproduced.sources(comparison.formatted(
                        "units(filter: {units: [\"" + UNIT + "\"]}) { nodes { scoreDelta rankChange { delta } } }")))
                .isEqualTo(union(
                        union(claims("score_claim", UNIT, 2019), claims("score_claim", UNIT, 2023)),
                        union(claims("rank_claim", UNIT, 2019), claims("rank_claim", UNIT, 2023))));
    }

    @Test
    void moversHaveTheSourcesOfTheYearThatTheyMovedFrom() {
        var movers = "{ movers(filter: {years: [2023]}, since: 2019, first: 3) { %s } }";
        assertThat(reproduced.sources(movers.formatted("nodes { rankChange { previousRank } }")))
                .isEqualTo(Set.of("danang-portal-2020-10-30"));
        assertThat(reproduced.sources(movers.formatted("nodes { rankChange { delta } }")))
                .contains("danang-portal-2020-10-30")
                .hasSizeGreaterThan(1);
        assertThat(reproduced.sources(movers.formatted("lastTie { size }"))).isNotEmpty();
    }

    @Test
    void awardsHaveTheirSource() {
        assertThat(reproduced.sources(
                        "{ unit(code: \"%s\") { yearlyScore(year: 2020) { awards { name } } } }".formatted(UNIT)))
                .isEqualTo(claims("award_claim", UNIT, 2020))
                .isNotEmpty();
        assertThat(reproduced.sources(
                        "{ unit(code: \"%s\") { yearlyScore(year: 2019) { awards { name } } } }".formatted(UNIT)))
                .isEqualTo(claims("award_claim", UNIT, 2019));
    }

    private static Set<String> claims(String file, String unit, int year) {
        return PublishedClaims.sources(file, Map.of("unit_code", unit, "year", String.valueOf(year)));
    }

    private static Set<String> ofGroup(String file, String group, int year) {
        return PublishedClaims.sources(file, Map.of("group_code", group, "year", String.valueOf(year)));
    }

    private static Set<String> ofRanks(String group, int year) {
        var units = PublishedClaims.values("unit", "unit_code", Map.of("group_code", group));
        return PublishedClaims.sources(
                "rank_claim", Map.of("unit_code", String.join(" ", units), "year", String.valueOf(year)));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
