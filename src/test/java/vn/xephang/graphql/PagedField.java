package vn.xephang.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A field that serves a connection, over synthetic units with ties and gaps.
 *
 * @param query asks for a page: ARGUMENTS stands for the page's arguments, SELECTION for what is asked of the connection
 * @param key what tells its rows apart, as in {@code unit.code}
 * @param orderType the enum of what it can be ordered by
 * @param order each of the enum's values with the path to what it sorts by
 */
record PagedField(String name, String query, List<String> key, String orderType, Map<String, String> order) {
    private static final Map<String, String> SCORE_ORDER = Map.of(
            "RANK", "rank",
            "SCORE", "score",
            "RANK_CHANGE", "rankChange.delta",
            "SCORE_CHANGE", "scoreChange",
            "YEAR", "year",
            "UNIT_NAME", "unit.name",
            "GROUP", "group.code",
            "CLASSIFICATION", "classification.ordinal");

    /** Ordered by something that is not served as such: PublishedYearComparisonTests looks at these. */
    private static final Set<String> WITHOUT_A_VALUE_TO_SORT_BY =
            Set.of("CLASSIFICATION_FROM", "CLASSIFICATION_TO", "MOVEMENT", "PARENT");

    private static final Map<String, String> COMPARISON_ORDER = Map.of(
            "RANK_DELTA", "rankChange.delta",
            "SCORE_DELTA", "scoreDelta",
            "RANK_FROM", "rankChange.previousRank",
            "RANK_TO", "rankChange.currentRank",
            "SCORE_FROM", "from.score",
            "SCORE_TO", "to.score",
            "UNIT_NAME", "unit.name");

    static final PagedField YEARLY_SCORES = new PagedField(
            "yearlyScores",
            "{ yearlyScores(filter: {years: [2018, 2019], units: [\"synthetic-gaps-1\", \"synthetic-gaps-2\", \"synthetic-gaps-3\", "
                    + "\"synthetic-gaps-7\", \"synthetic-unit-06\"]} ARGUMENTS) { SELECTION } }",
            List.of("year", "unit.code"),
            "YearlyScoreOrderField",
            SCORE_ORDER);

    static final PagedField ENTRIES = new PagedField(
            "GroupRanking.entries",
            "{ groupRanking(group: \"synthetic-group-7\", year: 2019) { entries(ARGUMENTS) { SELECTION } } }",
            List.of("unit.code"),
            "YearlyScoreOrderField",
            SCORE_ORDER);

    static final PagedField UNITS = new PagedField(
            "units",
            "{ units(filter: {groups: [\"synthetic-group-7\", \"synthetic-group-4\"]} ARGUMENTS) { SELECTION } }",
            List.of("code"),
            "UnitOrderField",
            Map.of("NAME", "name", "CODE", "code", "GROUP", "group.code"));

    static final PagedField COMPARISON = new PagedField(
            "YearComparison.units",
            "{ yearComparison(group: \"synthetic-group-7\", from: 2018, to: 2019) { units(ARGUMENTS) { SELECTION } } }",
            List.of("unit.code"),
            "UnitComparisonOrderField",
            COMPARISON_ORDER);

    static final PagedField REWEIGHTED = new PagedField(
            "ReweightedRanking.entries",
            "{ reweightedRanking(group: \"synthetic-group-1\", year: 2019, basis: POINTS, weights: [{component: "
                    + "\"synthetic-component-1\", weight: 1}]) { ... on ReweightedRanking { entries(filter: {units: ["
                    + IntStream.of(1, 2, 3, 4, 5, 7, 8, 9)
                            .mapToObj("\"synthetic-unit-%02d\""::formatted)
                            .collect(Collectors.joining(", "))
                    + "]} ARGUMENTS) { SELECTION } } } }",
            List.of("unit.code"),
            "ReweightedEntryOrderField",
            Map.of("RANK", "rank", "PUBLISHED_RANK", "publishedRank", "CHANGE", "change", "UNIT_NAME", "unit.name"));

    /** Groups of several units and of one, whose scores have no deviation. */
    static final PagedField STATISTICS = new PagedField(
            "yearlyScoreStatistics",
            "{ yearlyScoreStatistics(filter: {groups: [\"synthetic-group-1\"], years: [2018, 2019], parents: "
                    + "[\"synthetic-unit-06\", \"synthetic-unit-12\"]}, groupBy: [YEAR, PARENT, CLASSIFICATION] ARGUMENTS) "
                    + "{ SELECTION } }",
            List.of("year", "parent.code", "classification.code"),
            "YearlyScoreStatisticsOrderField",
            Map.of(
                    "YEAR", "year",
                    "CLASSIFICATION", "classification.ordinal",
                    "COUNT", "count",
                    "COVERAGE_SCORED", "coverage.scored",
                    "SCORE_AVERAGE", "score.ofKnownUnits.average",
                    "RANK_STANDARD_DEVIATION", "rank.ofKnownUnits.standardDeviation"));

    static List<PagedField> all() {
        return List.of(YEARLY_SCORES, ENTRIES, UNITS, COMPARISON, REWEIGHTED, STATISTICS);
    }

    /** Whether its order is tried here. Statistics have as many orders as numbers, all of which RandomStatisticsTests tries. */
    boolean isTried(String order) {
        return this == STATISTICS ? this.order.containsKey(order) : !WITHOUT_A_VALUE_TO_SORT_BY.contains(order);
    }

    String query(String arguments, String selection) {
        return query.replace("ARGUMENTS", arguments).replace("SELECTION", selection);
    }

    @Override
    public String toString() {
        return name;
    }
}
