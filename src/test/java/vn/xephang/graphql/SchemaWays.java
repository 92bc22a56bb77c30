package vn.xephang.graphql;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * For each object type of the schema a query that leads to its objects: few of them, and many of them. {@code %s} stands for
 * what is asked of them.
 */
record SchemaWays(String few, String many) {
    private static final String SCORES =
            "yearlyScores(filter: {groups: [\"synthetic-group-1\", \"synthetic-group-2\"]}, "
                    + "orderBy: [{field: UNIT_NAME}], first: COUNT) ";
    private static final String UNITS = "units(filter: {groups: FULL_GROUPS}, orderBy: [{field: CODE}], first: COUNT) ";
    private static final String ENTRIES = UNITS + "{ nodes { group { rankings ";
    private static final String COMPARISON = "yearComparison(group: \"GROUP\", from: 2015, to: 2019) ";
    private static final String DISCREPANCIES = "discrepancies(filter: {years: YEARS, groups: [\"GROUP\"]}) ";
    private static final String STATS = "portalServiceStats(filter: {metrics: METRICS}) ";
    private static final String SERIES = "portalSeries(filter: {metrics: METRICS}) ";
    private static final String STATISTICS = "yearlyScoreStatistics(filter: {groups: FULL_GROUPS}, "
            + "groupBy: [GROUP, YEAR, INDEX, PARENT, CLASSIFICATION], first: COUNT) ";
    /** Of several editions each. */
    private static final String POOLS = "yearlyScoreStatistics(filter: {groups: FULL_GROUPS}, "
            + "groupBy: [GROUP, PARENT, CLASSIFICATION], first: COUNT) ";

    private static final String TARGETS = "portalTargets(filter: {metrics: METRICS}) ";

    private static final String REWEIGHTED =
            "reweightedRanking(group: \"GROUP\", year: 2019, basis: POINTS, range: {plusMinus: 0.1}, weights: ["
                    + "{component: \"synthetic-component-1\", weight: 2}, {component: \"synthetic-component-2\", weight: 1}"
                    + "]) { ... on ReweightedRanking ";
    private static final String REFUSED =
            "reweightedRanking(group: \"synthetic-group-7\", year: 2019) { ... on ReweightingRefusal ";

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("AppliedWeight", "{ " + REWEIGHTED + "{ weights { %s } } } }"),
            Map.entry("ComponentShortfall", "{ " + REFUSED + "{ components { %s } } } }"),
            Map.entry(
                    "RankExtreme",
                    "{ " + REWEIGHTED + "{ entries(first: COUNT) { nodes { rankRange { best { %s } } } } } } }"),
            Map.entry("RankRange", "{ " + REWEIGHTED + "{ entries(first: COUNT) { nodes { rankRange { %s } } } } } }"),
            Map.entry("ReweightedEntry", "{ " + REWEIGHTED + "{ entries(first: COUNT) { nodes { %s } } } } }"),
            Map.entry("ReweightedEntryConnection", "{ " + REWEIGHTED + "{ entries(first: COUNT) { %s } } } }"),
            Map.entry("ReweightedEntryEdge", "{ " + REWEIGHTED + "{ entries(first: COUNT) { edges { %s } } } } }"),
            Map.entry("ReweightedRanking", "{ " + REWEIGHTED + "{ %s } } }"),
            Map.entry("ReweightingRefusal", "{ " + REFUSED + "{ %s } } }"),
            Map.entry(
                    "WitnessWeight",
                    "{ " + REWEIGHTED
                            + "{ entries(first: COUNT) { nodes { rankRange { best { weights { %s } } } } } } } }"),
            Map.entry("Award", "{ " + SCORES + "{ nodes { awards { %s } } } }"),
            Map.entry("Claim", "{ " + SCORES + "{ nodes { claims { %s } } } }"),
            Map.entry("Classification", "{ " + SCORES + "{ nodes { classification { %s } } } }"),
            Map.entry("ClassificationCount", "{ " + ENTRIES + "{ classificationCounts { %s } } } } } }"),
            Map.entry("ClassificationTransition", "{ " + COMPARISON + "{ transitions { %s } } }"),
            Map.entry("Cohort", "{ " + COMPARISON + "{ cohort { %s } } }"),
            Map.entry("CohortRank", "{ " + COMPARISON + "{ units(first: COUNT) { nodes { cohort { %s } } } } }"),
            Map.entry("ComparisonTotals", "{ " + COMPARISON + "{ totals { %s } } }"),
            Map.entry("ClassificationYear", "{ " + UNITS + "{ nodes { group { classificationHistory { %s } } } } }"),
            Map.entry("ParentClassificationCounts", "{ " + ENTRIES + "{ classificationCountsByParent { %s } } } } } }"),
            Map.entry(
                    "ParentClassificationCount",
                    "{ " + ENTRIES + "{ classificationCountsByParent { counts { %s } } } } } } }"),
            Map.entry("Fact", "{ facts(year: 2019, group: \"GROUP\", first: COUNT) { %s } }"),
            Map.entry("FactFigure", "{ facts(year: 2019, group: \"GROUP\", first: COUNT) { figures { %s } } }"),
            Map.entry("RankBounds", "{ " + SCORES + "{ nodes { rankBounds { %s } } } }"),
            Map.entry("ScoreGaps", "{ " + SCORES + "{ nodes { gaps { %s } } } }"),
            Map.entry("ScoreGap", "{ " + SCORES + "{ nodes { gaps { leader { %s } } } } }"),
            Map.entry("Movers", "{ movers(first: COUNT) { %s } }"),
            Map.entry("MoverTie", "{ movers(first: COUNT) { lastTie { %s } } }"),
            Map.entry("Mover", "{ movers(first: COUNT) { nodes { %s } } }"),
            Map.entry("PortalSeries", "{ " + SERIES + "{ %s } }"),
            Map.entry("PortalSeriesPoint", "{ " + SERIES + "{ points { %s } } }"),
            Map.entry("PortalChange", "{ " + SERIES + "{ points { change { %s } } } }"),
            Map.entry("Component", "{ " + SCORES + "{ nodes { components { component { %s } } } } }"),
            Map.entry("ComponentAverage", "{ " + ENTRIES + "{ componentAverages { %s } } } } } }"),
            Map.entry("ComponentScore", "{ " + SCORES + "{ nodes { components { %s } } } }"),
            Map.entry("Coverage", "{ " + ENTRIES + "{ coverage { %s } } } } } }"),
            Map.entry("Dataset", "{ dataset { %s } }"),
            Map.entry("Discrepancy", "{ " + DISCREPANCIES + "{ %s } }"),
            Map.entry("Edition", "{ " + SCORES + "{ nodes { edition { %s } } } }"),
            Map.entry("FigureCheck", "{ " + SCORES + "{ nodes { rankChange { check { %s } } } } }"),
            Map.entry("Group", "{ " + UNITS + "{ nodes { group { %s } } } }"),
            Map.entry("GroupRanking", "{ " + ENTRIES + "{ %s } } } } }"),
            Map.entry("PageInfo", "{ " + ENTRIES + "{ entries(first: 2) { pageInfo { %s } } } } } } }"),
            Map.entry("PairedScores", "{ " + COMPARISON + "{ scores { paired { %s } } } }"),
            Map.entry("PortalBase", "{ " + STATS + "{ base { %s } } }"),
            Map.entry("PortalMetric", "{ " + STATS + "{ metric { %s } } }"),
            Map.entry("PortalServiceStat", "{ " + STATS + "{ %s } }"),
            Map.entry("PortalTarget", "{ " + TARGETS + "{ %s } }"),
            Map.entry("Query", "{ %s }"),
            Map.entry("RankPercentile", "{ " + SCORES + "{ nodes { percentile { %s } } } }"),
            Map.entry("RankChange", "{ " + SCORES + "{ nodes { rankChange { %s } } } }"),
            Map.entry("RankingIndex", "{ " + SCORES + "{ nodes { edition { index { %s } } } } }"),
            Map.entry("Release", "{ dataset { release { %s } } }"),
            Map.entry("ScoreComparison", "{ " + COMPARISON + "{ scores { %s } } }"),
            Map.entry("ScoreFigures", "{ " + COMPARISON + "{ scores { from { ofKnownUnits { %s } } } } }"),
            Map.entry("ScoreSpread", "{ " + COMPARISON + "{ scores { from { %s } } } }"),
            Map.entry("Source", "{ " + SCORES + "{ nodes { claims { source { %s } } } } }"),
            Map.entry("StatisticsFigures", "{ " + POOLS + "{ nodes { score { ofKnownUnits { %s } } } } }"),
            Map.entry(
                    "StatisticsPercentile",
                    "{ " + POOLS + "{ nodes { rank { ofKnownUnits { percentiles { %s } } } } } }"),
            Map.entry("StatisticsSpread", "{ " + POOLS + "{ nodes { rank { %s } } } }"),
            Map.entry("TargetProgress", "{ " + TARGETS + "{ progress { %s } } }"),
            Map.entry("TransitionCell", "{ " + COMPARISON + "{ transitionMatrix { cells { %s } } } }"),
            Map.entry("TransitionMargin", "{ " + COMPARISON + "{ transitionMatrix { rows { %s } } } }"),
            Map.entry("TransitionMatrix", "{ " + COMPARISON + "{ transitionMatrix { %s } } }"),
            Map.entry("Unit", "{ " + UNITS + "{ nodes { %s } } }"),
            Map.entry("UnitComparison", "{ " + COMPARISON + "{ units(first: COUNT) { nodes { %s } } } }"),
            Map.entry("UnitComparisonConnection", "{ " + COMPARISON + "{ units(first: COUNT) { %s } } }"),
            Map.entry("UnitComparisonEdge", "{ " + COMPARISON + "{ units(first: COUNT) { edges { %s } } } }"),
            Map.entry("UnitConnection", "{ " + UNITS + "{ nodes { group { units(first: COUNT) { %s } } } } }"),
            Map.entry("UnitEdge", "{ " + UNITS + "{ edges { %s } } }"),
            Map.entry("YearComparison", "{ " + COMPARISON + "{ %s } }"),
            Map.entry("YearlyScore", "{ " + SCORES + "{ nodes { %s } } }"),
            Map.entry("YearlyScoreConnection", "{ " + ENTRIES + "{ entries(first: 2) { %s } } } } } }"),
            Map.entry("YearlyScoreEdge", "{ " + SCORES + "{ edges { %s } } }"),
            Map.entry("YearlyScoreStatistics", "{ " + STATISTICS + "{ nodes { %s } } }"),
            Map.entry("YearlyScoreStatisticsConnection", "{ " + STATISTICS + "{ %s } }"),
            Map.entry("YearlyScoreStatisticsEdge", "{ " + STATISTICS + "{ edges { %s } } }"));

    private static final String FULL_GROUPS = IntStream.rangeClosed(1, 6)
            .mapToObj("\"synthetic-group-%d\""::formatted)
            .collect(Collectors.joining(", ", "[", "]"));

    /** A new type needs a way to it first. */
    static SchemaWays to(String type) {
        var query = QUERIES.get(type);
        if (query == null) {
            throw new IllegalStateException("No query leads to " + type + " yet: add one to SchemaWays");
        }
        var full = query.replace("FULL_GROUPS", FULL_GROUPS);
        return new SchemaWays(
                full.replace("COUNT", "1")
                        .replace("\"GROUP\"", "\"synthetic-group-6\"")
                        .replace("YEARS", "[2019]")
                        .replace("METRICS", "[\"synthetic-metric-1\"]"),
                full.replace("COUNT", "50")
                        .replace("\"GROUP\"", "\"synthetic-group-1\"")
                        .replace("YEARS", "[]")
                        .replace("METRICS", "[]"));
    }
}
