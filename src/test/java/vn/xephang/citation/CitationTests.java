package vn.xephang.citation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;
import vn.xephang.document.Document;
import vn.xephang.document.DocumentList;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class CitationTests {
    private static final String ENTRIES =
            "{ groupRanking(group: \"%s\", year: %d) { entries { nodes { %s claims { measure value preferred source { code } } } } } }";

    private final Api api;
    private final Answers answers;

    CitationTests(@LocalServerPort int port) {
        api = new Api(port);
        answers = new Answers(port);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDataIsTheSameAsWithoutACitation(Document document) {
        var plain = answers.text(answers.get("/q/" + document.name()));
        assertThat(answers.text(answers.get("/q/" + document.name() + "?reproduce=1")))
                .startsWith(plain.substring(0, plain.length() - 1) + ",\"extensions\":{\"reproduce\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "rank", "score rank", "rank classification { code } score"})
    void theSourcesAreThoseOfTheClaimsThatStateTheFigures(String figures) {
        for (var group : List.of("departments", "districts", "central-agencies")) {
            for (var year : List.of(2016, 2018, 2019, 2020, 2023)) {
                var query = ENTRIES.formatted(group, year, figures).replaceFirst(" claims .*? } }", "");
                var recomputed = new TreeSet<String>();
                for (var entry :
                        api.data(ENTRIES.formatted(group, year, figures)).findPath("nodes")) {
                    recomputed.addAll(sources(entry, figures));
                }
                assertThat(codes(reproduce(query))).as("%s %d", group, year).isEqualTo(recomputed);
            }
        }
    }

    @Test
    void oneMoreFigureHasItsSourceMore() {
        var query = "{ groupRanking(group: \"%s\", year: 2023) { entries { nodes { %s } } } }";
        var more = Stream.of("departments", "central-agencies", "districts").filter(group -> {
            var one = codes(reproduce(query.formatted(group, "score")));
            var both = codes(reproduce(query.formatted(group, "score classification { code }")));
            assertThat(both).containsAll(one);
            return both.size() > one.size();
        });
        assertThat(more).isNotEmpty();
        assertThat(codes(reproduce("{ units { nodes { name } } }"))).isEmpty();
    }

    @Test
    void whatSourcesDisputeAndWhatNobodyPublishedIsACaveat() {
        var disputed = reproduce(
                "{ groupRanking(group: \"central-agencies\", year: 2023) { entries { nodes { classification { code } } } } }");
        assertThat(caveat(disputed, "CONFLICTING").get("figures").valueStream().map(JsonNode::asString))
                .containsExactly("groupRanking.entries.nodes.classification");
        assertThat(caveat(disputed, "CONFLICTING").get("vi").asString()).contains("nguồn");
        var unpublished =
                reproduce("{ groupRanking(group: \"departments\", year: 2019) { entries { nodes { score rank } } } }");
        assertThat(caveat(unpublished, "NOT_PUBLISHED")
                        .get("figures")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("groupRanking.entries.nodes.score");
        assertThat(caveats(unpublished)).doesNotContain("CONFLICTING", "METHOD_CHANGED");
    }

    @Test
    void whatLimitsAComparisonIsACaveatOfWhatCompares() {
        var query = "{ groupRanking(group: \"communes\", year: 2019) { movers { %s } } }";
        var change = reproduce(query.formatted("unit { name } rankChange { delta }"));
        assertThat(caveat(change, "METHOD_CHANGED").get("figures").valueStream().map(JsonNode::asString))
                .containsExactly("groupRanking.movers", "groupRanking.movers.rankChange.delta");
        // Who they are follows from the comparison, and their rank of the one year does not.
        assertThat(caveat(reproduce(query.formatted("rank")), "METHOD_CHANGED").get("figures"))
                .hasToString("[\"groupRanking.movers\"]");
        var comparison =
                reproduce("{ yearComparison(group: \"departments\", from: 2019, to: 2023) { totals { climbed } } }");
        assertThat(caveats(comparison)).contains("INDEX_CHANGED");
        assertThat(comparison.get("computed").valueStream().map(JsonNode::asString))
                .containsExactly("yearComparison.totals.climbed");
    }

    @Test
    void whatIsWorkedOutOfOtherFiguresHasTheirSources() {
        var movers =
                "{ movers(filter: {years: [2019]}, first: 2) { nodes { rankChange { delta } yearlyScore { rank } } } }";
        assertThat(codes(reproduce(movers.replace(" yearlyScore { rank }", ""))))
                .isNotEmpty()
                .isEqualTo(codes(reproduce(movers)));
    }

    private JsonNode reproduce(String query) {
        return api.answer(answers.body(Map.of("query", query, "extensions", Map.of("reproduce", true))))
                .at("/extensions/reproduce");
    }

    private static Set<String> sources(JsonNode entry, String figures) {
        var sources = new TreeSet<String>();
        for (var figure : figures.replaceAll("\\{.*?}", "").split("\\s+")) {
            var claims = entry.get("claims")
                    .valueStream()
                    .filter(claim -> claim.get("measure").asString().equalsIgnoreCase(figure))
                    .toList();
            // Where sources dispute the figure all of them are named, and not only whose value is served.
            var isDisputed =
                    claims.stream().map(claim -> claim.get("value")).distinct().count() > 1;
            claims.stream()
                    .filter(claim -> !entry.get(figure).isNull())
                    .filter(claim -> isDisputed || claim.get("preferred").booleanValue())
                    .forEach(claim -> sources.add(claim.at("/source/code").asString()));
        }
        return sources;
    }

    private static Set<String> codes(JsonNode citation) {
        return new TreeSet<>(citation.get("sources").findValuesAsString("code"));
    }

    private static List<String> caveats(JsonNode citation) {
        return citation.get("caveats").findValuesAsString("code");
    }

    private static JsonNode caveat(JsonNode citation, String code) {
        return citation.get("caveats")
                .valueStream()
                .filter(caveat -> caveat.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<Document> documents() throws IOException {
        return new DocumentList().documents();
    }
}
