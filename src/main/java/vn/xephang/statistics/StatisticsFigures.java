package vn.xephang.statistics;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Middle and spread of the scores or the ranks of a group of a list. */
record StatisticsFigures(
        StatisticsList list,
        String rowKey,
        Measure measure,
        BigDecimal average,
        BigDecimal median,
        @Nullable BigDecimal standardDeviation,
        BigDecimal minimum,
        BigDecimal maximum) {
    static StatisticsFigures of(StatisticsList list, Measure measure, ResultSet row) throws SQLException {
        return new StatisticsFigures(
                list,
                row.getString(StatisticsList.KEY),
                measure,
                row.getBigDecimal(measure.column("average")),
                row.getBigDecimal(measure.column("median")),
                row.getBigDecimal(measure.column("standard_deviation")),
                row.getBigDecimal(measure.column("minimum")),
                row.getBigDecimal(measure.column("maximum")));
    }
}
