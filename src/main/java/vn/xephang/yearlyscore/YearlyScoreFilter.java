package vn.xephang.yearlyscore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.DecimalRange;
import vn.xephang.graphql.IntRange;
import vn.xephang.graphql.SqlConditions;

/** Which yearly scores. */
public record YearlyScoreFilter(
        @Nullable List<String> indexes,
        @Nullable List<String> groups,
        @Nullable List<Integer> years,
        @Nullable List<String> units,
        @Nullable List<String> parents,
        @Nullable List<String> classifications,
        @Nullable String search,
        @Nullable DecimalRange score,
        @Nullable IntRange rank,
        @Nullable IntRange rankChange,
        @Nullable List<FigureStatus> scoreStatus,
        @Nullable List<FigureStatus> rankStatus,
        @Nullable List<FigureStatus> classificationStatus) {
    /** What the view's columns must be. */
    SqlConditions conditions() {
        return new SqlConditions()
                .anyOf("index_code", indexes)
                .anyOf("group_code", groups)
                .anyOf("year", years)
                .anyOf("unit_code", units)
                .anyOf("parent_unit_code", parents)
                .anyOf("classification_code", classifications)
                .named("search_name", search)
                .between("score", "filter.score", score)
                .between("rank", "filter.rank", rank)
                .between("rank_change", "filter.rankChange", rankChange)
                .anyOf("score_status", scoreStatus)
                .anyOf("rank_status", rankStatus)
                .anyOf("classification_status", classificationStatus);
    }
}
