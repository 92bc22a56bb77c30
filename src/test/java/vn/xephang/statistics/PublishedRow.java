package vn.xephang.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;

/** A yearly score as it is served, with all that it can be chosen by. */
record PublishedRow(
        String indexCode,
        int year,
        String groupCode,
        int groupOrdinal,
        String unitCode,
        String searchName,
        @Nullable String parentUnitCode,
        @Nullable BigDecimal score,
        FigureStatus scoreStatus,
        @Nullable Integer rank,
        FigureStatus rankStatus,
        @Nullable Integer rankChange,
        @Nullable String classificationCode,
        @Nullable Integer classificationOrdinal,
        FigureStatus classificationStatus) {
    /** What it has of a key. */
    @Nullable
    Object key(YearlyScoreGrouping key) {
        return switch (key) {
            case GROUP -> groupCode;
            case YEAR -> year;
            case PARENT -> parentUnitCode;
            case CLASSIFICATION -> classificationCode;
            case INDEX -> indexCode;
        };
    }

    @Nullable
    BigDecimal figure(Measure measure) {
        if (measure == Measure.SCORE) {
            return score;
        }
        return rank == null ? null : BigDecimal.valueOf(rank);
    }

    String edition() {
        return year + " " + indexCode;
    }

    Ranking ranking() {
        return new Ranking(groupCode, indexCode, year);
    }

    /** A group in an edition. */
    record Ranking(String groupCode, String indexCode, int year) {}
}
