package vn.xephang.yearlyscore;

import java.util.List;
import java.util.stream.Stream;
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
    /** Every yearly score. */
    public static final YearlyScoreFilter NONE =
            new YearlyScoreFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** What the columns of a yearly score must be. */
    public SqlConditions conditions() {
        return units(rankings(new SqlConditions()))
                .anyOf("classification_code", classifications)
                .between("score", "filter.score", score)
                .between("rank", "filter.rank", rank)
                .between("rank_change", "filter.rankChange", rankChange)
                .anyOf("score_status", scoreStatus)
                .anyOf("rank_status", rankStatus)
                .anyOf("classification_status", classificationStatus);
    }

    /** Whether the class of a unit says that it is meant. */
    public boolean isByParent() {
        return parents != null && !parents.isEmpty();
    }

    public boolean isByClassification() {
        return Stream.of(classifications, classificationStatus).anyMatch(list -> list != null && !list.isEmpty());
    }

    /** What the columns of a ranking must be for it to have such yearly scores. */
    public SqlConditions ofRankings() {
        return rankings(new SqlConditions("ranking"));
    }

    /** What the columns of a unit must be for it to have such yearly scores. */
    public SqlConditions ofUnits() {
        return units(new SqlConditions("unit"));
    }

    /** What the group of a unit must be for it to have such yearly scores. */
    public SqlConditions ofGroups() {
        return new SqlConditions("unit_group").anyOf("group_code", groups);
    }

    private SqlConditions rankings(SqlConditions conditions) {
        return conditions
                .anyOf("index_code", indexes)
                .anyOf("group_code", groups)
                .anyOf("year", years);
    }

    private SqlConditions units(SqlConditions conditions) {
        return conditions
                .anyOf("unit_code", units)
                .anyOf("parent_unit_code", parents)
                .named("search_name", search);
    }
}
