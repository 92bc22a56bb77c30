package vn.xephang.graphql;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import vn.xephang.Api;
import vn.xephang.graphql.SchemaEdges.Edge;

import static org.assertj.core.api.Assertions.assertThat;

@SyntheticTest
@TestInstance(Lifecycle.PER_CLASS)
class QueryCountTests {
    /** There is one of these, or as many whatever is asked. */
    private static final Set<String> SINGLE = Set.of(
            "AppliedWeight",
            "Cohort",
            "ComponentShortfall",
            "ComparisonTotals",
            "Dataset",
            "MoverTie",
            "Movers",
            "PairedScores",
            // The synthetic portal has one date, so that nothing changes between two.
            "PortalChange",
            "Query",
            "Release",
            "ReweightedEntryConnection",
            "ReweightedRanking",
            "ReweightingRefusal",
            "ScoreComparison",
            "ScoreFigures",
            "ScoreSpread",
            "TransitionCell",
            "TransitionMargin",
            "TransitionMatrix",
            "UnitComparisonConnection",
            "YearComparison",
            "YearlyScoreStatisticsConnection");

    private static final Pattern PARENT = Pattern.compile("\"asked\":");
    private final Api api;
    private final Statements statements;
    private final List<Edge> edges;

    QueryCountTests(@LocalServerPort int port, @Autowired Statements statements, @Autowired GraphQlSource source) {
        this.api = new Api(port);
        this.statements = statements;
        // A fact's sentence takes other words, and so other statements, with what it tells; one fact and many tell
        // different
        // things. It has a test of its own.
        this.edges = SchemaEdges.of(source.schema()).stream()
                .filter(edge -> !edge.toString().startsWith("Fact.sentence"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void anEdgeTakesAsManyStatementsForManyAsForOne(Edge edge) {
        var ways = SchemaWays.to(edge.parent());
        var few = ask(edge.query(ways.few()));
        var many = ask(edge.query(ways.many()));

        if (!SINGLE.contains(edge.parent())) {
            assertThat(many.parents())
                    .as("parents of %s in the longer answer", edge)
                    .isGreaterThan(few.parents());
        }
        assertThat(many.sql()).as("%s", edge).hasSameSizeAs(few.sql());
    }

    @Test
    void sentencesOfEveryKindTakeAsManyStatementsForManyFactsAsForOneOfEach() {
        var facts = """
                {
                  ranking: facts(kinds: [LEADER], first: %1$d) { asked: kind vi: sentence en: sentence(language: EN) }
                  portal: facts(kinds: [TARGET_MET], first: %1$d) { asked: kind vi: sentence en: sentence(language: EN) }
                  sources: facts(kinds: [SOURCES_DISAGREE], first: %1$d) { asked: kind vi: sentence en: sentence(language: EN) }
                }
                """;
        var few = ask(facts.formatted(1));
        var many = ask(facts.formatted(50));

        assertThat(few.parents()).isEqualTo(3);
        assertThat(many.parents()).isGreaterThan(50);
        assertThat(many.sql()).hasSameSizeAs(few.sql());
    }

    List<Edge> edges() {
        return edges;
    }

    private Answer ask(String query) {
        var text = new StringBuilder();
        var sent = statements.during(() -> text.append(api.data(query)));
        var parents = PARENT.matcher(text).results().count();
        return new Answer(parents, sent.stream().map(Statements.Statement::sql).toList());
    }

    private record Answer(long parents, List<String> sql) {}
}
