package vn.xephang.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Language;
import vn.xephang.groupranking.GroupRanking.Coverage;

/**
 * The scores or the ranks of a group of yearly scores.
 *
 * @param known how many are known
 * @param pool the editions that these are of
 * @param ofKnownUnits null where none is known
 */
record StatisticsSpread(
        Measure measure,
        int known,
        StatisticsStatus status,
        EditionPool pool,
        int rankings,
        Coverage coverage,
        @Nullable StatisticsFigures ofKnownUnits) {
    static StatisticsSpread of(StatisticsList list, Measure measure, ResultSet row, Coverage coverage)
            throws SQLException {
        var known = row.getInt(measure.column("count"));
        return new StatisticsSpread(
                measure,
                known,
                StatisticsStatus.valueOf(Objects.requireNonNull(row.getString(measure.column("status")))),
                EditionPool.of(measure, row),
                row.getInt("ranking_count"),
                coverage,
                known == 0 ? null : StatisticsFigures.of(list, measure, row));
    }

    /** What is known of some units only is not said of all. */
    public @Nullable StatisticsFigures ofAllUnits() {
        return status == StatisticsStatus.WHOLE ? ofKnownUnits : null;
    }

    String explanation(Language language) {
        return new StatisticsSentence(this, language).text();
    }
}
