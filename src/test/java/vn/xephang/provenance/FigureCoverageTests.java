package vn.xephang.provenance;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** No field of the schema shows a figure of which it is not known what it rests on. */
@FiguresTest
class FigureCoverageTests {
    /** What figures are made of, and sentences that tell of them. */
    private static final Set<String> VALUES = Set.of("Int", "Decimal", "Trend", "Movement", "Verdict");

    private static final Set<String> SENTENCES = Set.of("explanation", "sentence");

    /** Numbers that no source states and that follow from no figure, each with what it is instead. */
    private static final Set<String> NO_FIGURES = Set.of(
            // Which year or which place in a usual order.
            "Claim.year",
            "Claim.sinceYear",
            "YearlyScore.year",
            "YearlyScore.scoreChangeSince",
            "RankChange.previousYear",
            "GroupRanking.year",
            "GroupRanking.averageTrendSince",
            "ClassificationCount.previousYear",
            "ClassificationYear.year",
            "ComponentAverage.previousYear",
            "Edition.year",
            "Classification.ordinal",
            "Discrepancy.year",
            "Discrepancy.sinceYear",
            "Fact.year",
            "Fact.sinceYear",
            "ScoreSpread.year",
            "YearlyScoreStatistics.year",
            // How long a list is.
            "YearlyScoreConnection.totalCount",
            "UnitConnection.totalCount",
            "UnitComparisonConnection.totalCount",
            "ReweightedEntryConnection.totalCount",
            "YearlyScoreStatisticsConnection.totalCount",
            "Movers.totalCount",
            "MoverTie.count",
            "MoverTie.shown",
            // Of the data set itself, whose sources are all of them.
            "Dataset.years",
            "Dataset.figures",
            "Dataset.claims",
            "Release.number",
            // As the caller gave it.
            "StatisticsPercentile.point");

    private final GraphQLSchema schema;
    private final GroundRules rules;

    FigureCoverageTests(@Autowired GraphQlSource source, @Autowired GroundRules rules) {
        schema = source.schema();
        this.rules = rules;
    }

    @Test
    void everyFieldThatShowsAFigureSaysSo() {
        var unmarked = types().flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(FigureCoverageTests::looksLikeAFigure)
                        .filter(field -> Figure.of(field).isEmpty())
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();
        assertThat(unmarked)
                .as("fields that are neither marked with @figure nor listed here as something else")
                .containsExactlyInAnyOrderElementsOf(NO_FIGURES);
    }

    @Test
    void everyFigureIsKnownToRestOnSomethingWhicheverWayItIsAskedFor() {
        var unknown = new TreeSet<String>();
        var query = schema.getQueryType();
        visit(query, List.of(), false, new HashSet<>(), unknown);
        assertThat(unknown)
                .as("ways to figures of which no Grounds say what they rest on")
                .isEmpty();
    }

    @Test
    void whatIsWorkedOutIsSaidOnceInTheSchema() {
        assertThat(types().flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field ->
                                Figure.of(field).filter(Figure::isComputed).isPresent())
                        .map(field -> type.getName() + "." + field.getName())))
                .contains(
                        "RankChange.delta",
                        "FigureCheck.computed",
                        "ClassificationCount.change",
                        "ComponentAverage.change",
                        "StatisticsFigures.average",
                        "YearlyScore.scoreChange")
                .doesNotContain("RankChange.previousRank", "FigureCheck.reported", "Claim.value");
    }

    /** Goes every way on which no grounds have been met yet, and every type once with each. */
    private void visit(
            GraphQLNamedType type, List<String> way, boolean isKnown, Set<List<Object>> seen, Set<String> unknown) {
        if (type instanceof GraphQLUnionType union) {
            union.getTypes().forEach(member -> visit(member, way, isKnown, seen, unknown));
        }
        if (!(type instanceof GraphQLObjectType object) || !seen.add(List.of(type.getName(), isKnown))) {
            return;
        }
        for (var field : object.getFieldDefinitions()) {
            var isKnownHere =
                    isKnown || rules.of(type.getName(), field.getName()).isPresent();
            var further = Stream.concat(way.stream(), Stream.of(type.getName() + "." + field.getName()))
                    .toList();
            if (Figure.of(field).isPresent() && !isKnownHere) {
                unknown.add(String.join(" > ", further));
            }
            visit(GraphQLTypeUtil.unwrapAll(field.getType()), further, isKnownHere, seen, unknown);
        }
    }

    private static boolean looksLikeAFigure(GraphQLFieldDefinition field) {
        return VALUES.contains(GraphQLTypeUtil.unwrapAll(field.getType()).getName())
                || SENTENCES.contains(field.getName());
    }

    private Stream<GraphQLObjectType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .map(GraphQLObjectType.class::cast);
    }
}
