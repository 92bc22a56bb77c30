package vn.xephang.portal;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import vn.xephang.claim.Wording;
import vn.xephang.graphql.Language;

/** A change between two portal figures in a sentence, with what must be known to read it. */
record PortalChangeSentence(PortalChange change, MeasurementUnit unit, Wording wording) {
    String text() {
        var figures = wording.of("từ %s %s đến %s %s", "from %s %s to %s %s")
                .formatted(
                        value(change.previous()),
                        date(change.previous()),
                        value(change.current()),
                        date(change.current()));
        var difference = change.difference();
        var result =
                difference == null ? wording.of("không tính mức thay đổi", "no change is computed") : moved(difference);
        var reasons = change.reasons().stream().map(this::reason).collect(Collectors.joining("; "));
        return Wording.sentence(figures + ": " + result + (reasons.isEmpty() ? "" : " (" + reasons + ")") + ".");
    }

    private String moved(BigDecimal difference) {
        if (difference.signum() == 0) {
            return wording.of("không đổi", "unchanged");
        }
        var words = unit.isUp(difference) ? wording.of("tăng ", "up ") : wording.of("giảm ", "down ");
        return words + unit.difference(difference.abs(), language());
    }

    private String reason(PortalBreakReason reason) {
        return switch (reason) {
            case BASE_CHANGED ->
                wording.of("cơ sở tính đổi từ %s sang %s", "the base changed from %s to %s")
                        .formatted(base(change.previous()), base(change.current()));
            case BASE_UNSTATED ->
                wording.of("nguồn không nêu rõ cơ sở tính", "the sources leave open what it is a share of");
            case DATE_UNKNOWN -> wording.of("không rõ thời điểm", "a date is not known");
            case DATES_OVERLAP -> wording.of("hai thời gian trùng nhau một phần", "the two dates overlap");
            case VALUE_INEXACT -> wording.of("có số liệu không chính xác", "a figure is not exact");
            case VALUE_CONTRADICTED -> wording.of("có số liệu bị mâu thuẫn", "a figure is contradicted");
        };
    }

    private String base(PortalServiceStat stat) {
        var base = stat.base();
        return base == null ? wording.of("không có cơ sở", "none") : "“" + base.name(language()) + "”";
    }

    private String value(PortalServiceStat stat) {
        return stat.qualifier().words(language()) + unit.value(stat.value(), language());
    }

    private String date(PortalServiceStat stat) {
        return new PortalDate(stat.asOf(), stat.asOfPrecision()).written(language());
    }

    private Language language() {
        return wording.language();
    }
}
