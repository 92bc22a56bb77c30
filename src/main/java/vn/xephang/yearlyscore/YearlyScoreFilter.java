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
    /** Every yearly score. */
    public static final YearlyScoreFilter NONE =
            new YearlyScoreFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** What the columns of a yearly score must be. */
    public SqlConditions conditions() {
        return units(rankings(new SqlConditions()))
                .anyOf("classification_code", "filter.classifications", classifications)
                .between("score", "filter.score", score)
                .between("rank", "filter.rank", rank)
                .between("rank_change", "filter.rankChange", rankChange)
                .anyOf("score_status", "filter.scoreStatus", scoreStatus)
                .anyOf("rank_status", "filter.rankStatus", rankStatus)
                .anyOf("classification_status", "filter.classificationStatus", classificationStatus);
    }

    /** What the columns of a ranking must be for it to have such yearly scores. */
    public SqlConditions ofRankings() {
        return rankings(new SqlConditions("ranking"));
    }

    /** What the columns of a unit must be for it to have such yearly scores. */
    public SqlConditions ofUnits() {
        return units(new SqlConditions("unit"));
    }

    private SqlConditions rankings(SqlConditions conditions) {
        return conditions
                .anyOf("index_code", "filter.indexes", indexes)
                .anyOf("group_code", "filter.groups", groups)
                .anyOf("year", "filter.years", years);
    }

    private SqlConditions units(SqlConditions conditions) {
        return conditions
                .anyOf("unit_code", "filter.units", units)
                .anyOf("parent_unit_code", "filter.parents", parents)
                .named("search_name", "filter.search", search);
    }
}
