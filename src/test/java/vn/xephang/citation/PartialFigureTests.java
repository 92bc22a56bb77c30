package vn.xephang.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader must know of figures that are not of all, not exact, rest on an assumption, or on a class that is disputed. */
@FiguresTest
class PartialFigureTests {
    private static final String OF_CLASS =
            "{ yearlyScoreStatistics(filter: {groups: [\"central-agencies\"], years: [2023], classifications: [\"xuat-sac\"]}) { nodes { %s } } }";

    private static final String ENTRIES = "{ groupRanking(group: \"%s\", year: 2023) { entries { nodes { %s } } } }";

    private final Reproduced reproduced;

    PartialFigureTests(@LocalServerPort int port) {
        reproduced = Reproduced.at(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ yearlyScoreStatistics(filter: {groups: [\"departments\"], years: [2019]}) { nodes { score { ofKnownUnits { average } } } } } | PARTIAL_COVERAGE",
                "{ movers(filter: {years: [2019]}, first: 3) { nodes { place rankChange { delta } } } } | PARTIAL_COVERAGE METHOD_CHANGED",
                "{ movers(filter: {years: [2019]}, first: 3) { lastTie { size } } } | PARTIAL_COVERAGE",
                "{ facts(kinds: [BIGGEST_CLIMB], group: \"communes\", year: 2019) { figures { value } } } | PARTIAL_COVERAGE METHOD_CHANGED",
                "{ groupRanking(group: \"communes\", year: 2019) { movers(first: 3) { unit { name } } } } | PARTIAL_COVERAGE",
                "{ groupRanking(group: \"districts\", year: 2019) { averageTrend } } | METHOD_CHANGED",
                "{ portalServiceStats(filter: {metrics: [\"open-data-sets\"]}) { value } } | VALUE_INEXACT",
                "{ yearlyScores(filter: {units: [\"ubnd-phuong-hoa-quy\"], years: [2019]}) { nodes { rankBounds { best } } } } | CLASS_ORDER_ASSUMED",
                "{ groupRanking(group: \"communes\", year: 2019) { classificationCounts { share } } } | NOT_PUBLISHED",
                "{ unit(code: \"so-du-lich\") { yearlyScore(year: 2019) { scoreChange } } } | NOT_PUBLISHED",
                "{ reweightedRanking(group: \"departments\", year: 2019) { ... on ReweightingRefusal { explanation } } } | UNITS_UNKNOWN COMPONENT_SCORES_MISSING",
                "{ portalSeries(filter: {metrics: [\"level-4-share\"]}) { points { change { difference } } } } | BASE_CHANGED",
                "{ unit(code: \"so-khoa-hoc-va-cong-nghe\") { yearlyScore(year: 2023) { percentile { value } } } } | CONFLICTING"
            })
    void aReaderIsTold(String query, String codes) {
        assertThat(codes(reproduced.of(query))).containsAll(Arrays.asList(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ groupRanking(group: \"communes\", year: 2019) { coverage { known ranked } } }",
                "{ groupRanking(group: \"departments\", year: 2023) { coverage { known scored ranked classified } } }",
                "{ yearlyScoreStatistics(filter: {groups: [\"departments\"], years: [2023]}) { nodes { count coverage { known ranked } } } }",
                "{ unit(code: \"cong-an-thanh-pho\") { yearlyScore(year: 2023) { rankBounds { explanation } } } }",
                "{ portalServiceStats(filter: {metrics: [\"administrative-procedures\"]}) { value } }"
            })
    void nobodyIsWarnedOfWhatIsNoMatter(String query) {
        assertThat(codes(reproduced.of(query))).isEmpty();
    }

    @Test
    void boundsThatRestOnTheOrderOfClassesHaveTheSourcesThatShowIt() {
        // In 2023 no commune has a score or rank beside its class; agencies have, and show that classes follow them.
        var bounds =
                "{ unit(code: \"ubnd-xa-hoa-ninh\") { yearlyScore(year: 2023) { rankBounds { best worst classOrder } } } }";
        var agencies = new TreeSet<String>();
        for (var group : List.of("departments", "central-agencies", "districts")) {
            agencies.addAll(reproduced.sources(ENTRIES.formatted(group, "classification { code } rank score")));
        }
        var communes = reproduced.sources(ENTRIES.formatted("communes", "classification { code }"));
        assertThat(reproduced.sources(bounds))
                .containsAll(communes)
                .hasSizeGreaterThan(communes.size())
                .isSubsetOf(Stream.of(agencies, communes).flatMap(Set::stream).toList());
        assertThat(codes(reproduced.of(bounds))).isEmpty();
    }

    @Test
    void aBoundThatIsOpenIsUnknownAndNoOther() {
        var bounds = "{ unit(code: \"%s\") { yearlyScore(year: %d) { rankBounds { best worst } } } }";
        assertThat(codes(reproduced.of(bounds.formatted("ubnd-phuong-hoa-quy", 2019))))
                .containsExactly("CLASS_ORDER_ASSUMED", "NOT_PUBLISHED");
        assertThat(codes(reproduced.of(bounds.formatted("so-du-lich", 2019)))).containsExactly("RANK_KNOWN");
    }

    @Test
    void aSentenceThatSaysOfHowManyHasTheSourceOfThatNumber() {
        var spread =
                "{ yearlyScoreStatistics(filter: {groups: [\"departments\"], years: [2023]}) { nodes { score { explanation } } } }";
        assertThat(reproduced.sources(spread))
                .containsAll(PublishedClaims.sources(
                        "group_size_claim", Map.of("group_code", "departments", "year", "2023")))
                .hasSize(2);
    }

    @Test
    void whatIsSaidOfAClassHasTheSourcesOfWhoIsInIt() {
        // The one puts the unit into the best class, the other into the next.
        var disputing = Set.of("plo-2024-10-10", "etime-2024-07-12");
        for (var figure : List.of("count", "score { ofKnownUnits { average } }", "score { known }")) {
            var citation = reproduced.of(OF_CLASS.formatted(figure));
            assertThat(new TreeSet<>(citation.get("sources").findValuesAsString("code")))
                    .as(figure)
                    .containsAll(disputing);
            assertThat(codes(citation)).as(figure).contains("CONFLICTING");
        }
        var best =
                "{ unit(code: \"cong-an-thanh-pho\") { yearlyScore(year: 2023) { gaps { nextClassification { explanation } } } } }";
        assertThat(reproduced.sources(best)).isEqualTo(disputing);
        assertThat(codes(reproduced.of(best))).contains("CONFLICTING");
    }

    @Test
    void aRankThatIsKnownRestsOnWhoStatesIt() {
        assertThat(
                        reproduced.sources(
                                "{ unit(code: \"cong-an-thanh-pho\") { yearlyScore(year: 2023) { rankBounds { explanation } } } }"))
                .isEqualTo(PublishedClaims.sources(
                        "rank_claim", Map.of("unit_code", "cong-an-thanh-pho", "year", "2023")));
    }

    @Test
    void whatIsAlwaysWorkedOutIsNamedAsSuchWhateverItsStatus() {
        var percentile = reproduced.of(
                "{ unit(code: \"so-khoa-hoc-va-cong-nghe\") { yearlyScore(year: 2023) { percentile { value } } } }");
        assertThat(percentile.get("computed").valueStream().map(JsonNode::asString))
                .containsExactly("unit.yearlyScore.percentile.value");
    }

    private static Set<String> codes(JsonNode citation) {
        return new TreeSet<>(citation.get("caveats").findValuesAsString("code"));
    }
}
