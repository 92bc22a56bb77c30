package vn.xephang.portal;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.xephang.graphql.DatePrecision;
import vn.xephang.graphql.Language;

/** A date, only as exact as it is known. */
public record PortalDate(LocalDate asOf, DatePrecision precision) {
    /** As it stands inside a sentence, with its preposition. */
    public String written(Language language) {
        return switch (precision) {
            case DAY ->
                language.of("ngày " + asOf.getDayOfMonth() + "-", "on " + asOf.getDayOfMonth() + " ") + month(language);
            case MONTH -> language.of("tháng ", "in ") + month(language);
            case YEAR -> language.of("năm ", "in ") + asOf.getYear();
            // The day stands for the month: more would be more exact than the source.
            case BEFORE -> language.of("trước tháng ", "before ") + month(language);
        };
    }

    private String month(Language language) {
        return language.of(asOf.getMonthValue() + "-", english(asOf.getMonth()) + " ") + asOf.getYear();
    }

    private static String english(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
