package vn.xephang.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.Numbers;
import vn.xephang.graphql.Language;

/** Whether statistics are of all that is asked about, in a sentence or two with the numbers. */
record StatisticsSentence(StatisticsSpread spread, Language language) {
    String text() {
        return switch (spread.status()) {
            case WHOLE ->
                language.of(
                                "Tính từ %s; đã biết %s của mọi đơn vị trong %s.",
                                "From %s; every unit's %s is known in %s.")
                        .formatted(figures(), measure(), rankings());
            case KNOWN_UNITS_ONLY ->
                language.of(
                                "Tính từ %s. Đã biết %s của %s trong %s thuộc %s: đây không phải là số liệu của tất cả.",
                                "From %s. A %s is known of %s out of %s in %s: these are not figures of all.")
                        .formatted(
                                figures(),
                                measure(),
                                written(covered()),
                                units(spread.coverage().units()),
                                rankings());
            case GROUP_SIZE_UNKNOWN ->
                language.of(
                                "Tính từ %s. Chưa rõ có bao nhiêu đơn vị trong %s: đây không phải là số liệu của tất cả.",
                                "From %s. How many units there are in %s is not known: these are not figures of all.")
                        .formatted(figures(), rankings());
            case SELECTION_UNCERTAIN ->
                language.of(
                                "Tính từ %s. Đã biết %s của mọi đơn vị trong %s, nhưng chưa rõ đơn vị nào thuộc diện được hỏi.",
                                "From %s. Every unit's %s is known in %s, but not of every unit whether it belongs to what is asked about.")
                        .formatted(figures(), measure(), rankings());
            case NOTHING_KNOWN ->
                language.of("Chưa biết %s nào trong diện được hỏi.", "No %s is known of what is asked about.")
                        .formatted(measure());
        };
    }

    private String figures() {
        var known = written(spread.known());
        return spread.measure() == Measure.SCORE
                ? known + language.of(" điểm số", spread.known() == 1 ? " score" : " scores")
                : known + language.of(" thứ hạng", spread.known() == 1 ? " rank" : " ranks");
    }

    private String measure() {
        return spread.measure() == Measure.SCORE ? language.of("điểm", "score") : language.of("thứ hạng", "rank");
    }

    private int covered() {
        var coverage = spread.coverage();
        return spread.measure() == Measure.SCORE ? coverage.scored() : coverage.ranked();
    }

    private String units(@Nullable Integer count) {
        return count == null ? "" : written(count) + language.of(" đơn vị", count == 1 ? " unit" : " units");
    }

    private String rankings() {
        var count = written(spread.rankings());
        return language.of(
                count + " bảng xếp hạng", spread.rankings() == 1 ? "the ranking" : "the " + count + " rankings");
    }

    private String written(int count) {
        return Numbers.written(BigDecimal.valueOf(count), language);
    }
}
