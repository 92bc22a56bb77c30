package vn.xephang.yearcomparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.Numbers;
import vn.xephang.graphql.Language;

/** The scores of a group in one year, and whether those that are known are all. */
record ScoreSpread(
        int year,
        @Nullable Integer units,
        int scored,
        ScoreSpreadStatus status,
        @Nullable ScoreFigures ofKnownUnits) {
    /** What is known of some units only is not said of the group. */
    public @Nullable ScoreFigures ofGroup() {
        return status == ScoreSpreadStatus.WHOLE_GROUP ? ofKnownUnits : null;
    }

    public String explanation(Language language) {
        var known = Numbers.written(BigDecimal.valueOf(scored), language);
        var all = units == null ? "" : Numbers.written(BigDecimal.valueOf(units), language);
        return switch (status) {
            case WHOLE_GROUP ->
                language.of("Tính từ điểm năm %d của cả %s đơn vị.", "From the scores of %d of every unit, %s in all.")
                        .formatted(year, all);
            case KNOWN_UNITS_ONLY ->
                language.of(
                                "Năm %d chỉ biết điểm của %s trong %s đơn vị: đây không phải là số liệu của cả nhóm.",
                                "Of %d only %s of %s scores " + (scored == 1 ? "is" : "are")
                                        + " known: these are not figures of the whole group.")
                        .formatted(year, known, all);
            case GROUP_SIZE_UNKNOWN ->
                language.of(
                                "Năm %d biết điểm của %s đơn vị, chưa rõ nhóm có bao nhiêu đơn vị: đây không phải là số liệu của cả nhóm.",
                                "Of %d the %s known, and not how many units the group has: these are not figures of the whole group.")
                        .formatted(
                                year,
                                language == Language.VI
                                        ? known
                                        : scored == 1 ? "score of 1 unit is" : "scores of " + known + " units are");
            case NO_SCORES ->
                language.of("Chưa biết điểm nào của năm %d.", "No score of %d is known.")
                        .formatted(year);
        };
    }
}
