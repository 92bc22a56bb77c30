package vn.xephang.yearcomparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.DecimalRange;
import vn.xephang.graphql.IntRange;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.yearlyscore.Movement;

/** Which units of a comparison. */
record UnitComparisonFilter(
        @Nullable List<Movement> movements,
        @Nullable List<Comparability> comparabilities,
        @Nullable List<String> classificationsFrom,
        @Nullable List<String> classificationsTo,
        @Nullable List<String> units,
        @Nullable List<String> parents,
        @Nullable String search,
        @Nullable IntRange rankFrom,
        @Nullable IntRange rankTo,
        @Nullable IntRange rankDelta,
        @Nullable DecimalRange scoreFrom,
        @Nullable DecimalRange scoreTo,
        @Nullable DecimalRange scoreDelta) {
    SqlConditions conditions() {
        return new SqlConditions()
                .anyOf("movement", movements)
                .anyOf("comparability", comparabilities)
                .anyOf("from_classification_code", classificationsFrom)
                .anyOf("to_classification_code", classificationsTo)
                .anyOf("unit_code", units)
                .anyOf("parent_unit_code", parents)
                .named("search_name", search)
                .between("from_rank", "filter.rankFrom", rankFrom)
                .between("to_rank", "filter.rankTo", rankTo)
                .between("rank_delta", "filter.rankDelta", rankDelta)
                .between("from_score", "filter.scoreFrom", scoreFrom)
                .between("to_score", "filter.scoreTo", scoreTo)
                .between("score_delta", "filter.scoreDelta", scoreDelta);
    }
}
