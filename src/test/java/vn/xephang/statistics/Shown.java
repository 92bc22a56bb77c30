package vn.xephang.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.statistics.YearlyScoreStatisticsOrder.YearlyScoreStatisticsOrderField;

/** What a row shows of each thing that rows can be ordered by. */
record Shown(JdbcClient jdbc, Lists lists) {
    static final BigDecimal POINT = new BigDecimal("62.5");

    @Nullable
    BigDecimal value(YearlyScoreStatistics row, YearlyScoreStatisticsOrderField field) {
        var coverage = row.coverage();
        return switch (field) {
            case GROUP ->
                number(
                        "select ordinal from api.unit_group where group_code = :code",
                        row.keys().groupCode());
            case YEAR -> decimal(row.year());
            case PARENT ->
                // Both synthetic parents have their letter at the end of their names.
                row.keys().parentUnitCode() == null
                        ? null
                        : decimal((int) row.keys().parentUnitCode().charAt("synthetic-".length()));
            case CLASSIFICATION ->
                number(
                        "select distinct ordinal from api.edition_classification where classification_code = :code",
                        row.keys().classificationCode());
            case INDEX -> decimal(Objects.equals(row.keys().indexCode(), "synthetic-index") ? 1 : 2);
            case COUNT -> decimal(row.count());
            case UNITS -> decimal(row.units());
            case CLASSIFIED -> decimal(row.classified());
            case RANKINGS -> decimal(row.rankings());
            case COVERAGE_UNITS -> decimal(coverage.units());
            case COVERAGE_KNOWN -> decimal(coverage.known());
            case COVERAGE_SCORED -> decimal(coverage.scored());
            case COVERAGE_RANKED -> decimal(coverage.ranked());
            case COVERAGE_CLASSIFIED -> decimal(coverage.classified());
            case SCORE_KNOWN -> decimal(row.score().known());
            case RANK_KNOWN -> decimal(row.rank().known());
            default -> figure(row, field.name());
        };
    }

    private @Nullable BigDecimal figure(YearlyScoreStatistics row, String field) {
        var of = (field.startsWith("SCORE") ? row.score() : row.rank()).ofKnownUnits();
        if (of == null) {
            return null;
        }
        return switch (field.substring(field.indexOf('_') + 1)) {
            case "AVERAGE" -> of.average();
            case "MEDIAN" -> of.median();
            case "STANDARD_DEVIATION" -> of.standardDeviation();
            case "MINIMUM" -> of.minimum();
            case "MAXIMUM" -> of.maximum();
            case "PERCENTILE" -> lists.percentiles(of, List.of(POINT)).get(0).value();
            default -> throw new IllegalStateException("No value for " + field + " yet");
        };
    }

    private @Nullable BigDecimal number(String sql, @Nullable String code) {
        return code == null
                ? null
                : jdbc.sql(sql).param("code", code).query(BigDecimal.class).single();
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
