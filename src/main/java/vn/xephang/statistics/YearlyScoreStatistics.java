package vn.xephang.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xephang.groupranking.GroupRanking.Coverage;
import vn.xephang.rankingindex.EditionKey;

/**
 * Statistics of some yearly scores taken together.
 *
 * @param latestEdition the newest edition of these, whose class stands for those of the others; null unless grouped by class
 * @param count how many yearly scores
 * @param units how many different units
 * @param rankings how many rankings could have such yearly scores
 * @param coverage what is known of all units of these rankings
 */
record YearlyScoreStatistics(
        StatisticsList list,
        Keys keys,
        @Nullable EditionKey latestEdition,
        int count,
        int units,
        int classified,
        int rankings,
        Coverage coverage,
        StatisticsSpread score,
        StatisticsSpread rank) {
    static YearlyScoreStatistics of(StatisticsList list, ResultSet row) throws SQLException {
        var coverage = new Coverage(
                row.getObject("coverage_unit_count", Integer.class),
                row.getInt("coverage_known_count"),
                row.getInt("coverage_scored_count"),
                row.getInt("coverage_ranked_count"),
                row.getInt("coverage_classified_count"));
        return new YearlyScoreStatistics(
                list,
                Keys.of(row),
                list.isBy(YearlyScoreGrouping.CLASSIFICATION) ? latestEdition(row) : null,
                row.getInt("row_count"),
                row.getInt("unit_count"),
                row.getInt("classified_count"),
                row.getInt("ranking_count"),
                coverage,
                StatisticsSpread.of(list, Measure.SCORE, row, coverage),
                StatisticsSpread.of(list, Measure.RANK, row, coverage));
    }

    public @Nullable Integer year() {
        return keys.year();
    }

    public GroupingKind parentKind() {
        return GroupingKind.of(list.isBy(YearlyScoreGrouping.PARENT), keys.parentUnitCode());
    }

    public GroupingKind classificationKind() {
        return GroupingKind.of(list.isBy(YearlyScoreGrouping.CLASSIFICATION), keys.classificationCode());
    }

    private static EditionKey latestEdition(ResultSet row) throws SQLException {
        return new EditionKey(Objects.requireNonNull(row.getString("latest_index_code")), row.getInt("latest_year"));
    }

    /**
     * What the yearly scores have in common; null where not grouped by it, and for a parent or class that is absent.
     *
     * @param rowKey all of it as one text
     */
    record Keys(
            String rowKey,
            @Nullable String groupCode,
            @Nullable Integer year,
            @Nullable String indexCode,
            @Nullable String parentUnitCode,
            @Nullable String classificationCode) {
        private static Keys of(ResultSet row) throws SQLException {
            return new Keys(
                    row.getString(StatisticsList.KEY),
                    row.getString("group_code"),
                    row.getObject("year", Integer.class),
                    row.getString("index_code"),
                    row.getString("parent_unit_code"),
                    row.getString("classification_code"));
        }
    }
}
