package vn.xephang.datacheck.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the values of a column are written.
 *
 * @param description what is allowed, to end a sentence with
 */
public record ValueForm(String description, Predicate<String> accepts) {
    public static final ValueForm TEXT = new ValueForm("text", text -> true);

    static final ValueForm CODE =
            pattern("a code of small letters, digits and single hyphens such as so-du-lich", "[a-z0-9]+(-[a-z0-9]+)*");
    static final ValueForm BOOLEAN = oneOf("true", "false");
    static final ValueForm YEAR = pattern("a year from 1900 to 2199", "(19|20|21)\\d\\d");
    static final ValueForm COUNT = pattern("a whole number of 0 or more", "0|[1-9]\\d{0,8}");
    static final ValueForm PLACE = pattern("a whole number of 1 or more", "[1-9]\\d{0,8}");
    static final ValueForm DIFFERENCE = pattern("a whole number such as 10 or -3", "0|-?[1-9]\\d{0,8}");
    static final ValueForm DECIMAL = pattern("a decimal number such as 97.20", "-?\\d{1,12}(\\.\\d{1,6})?");
    static final ValueForm POSITIVE =
            pattern("a decimal number above 0 such as 97.20", "(?=.*[1-9])\\d{1,12}(\\.\\d{1,6})?");
    static final ValueForm URL = pattern("an address that starts with https:// or http://", "https?://[!-~]+");
    static final ValueForm DATE =
            pattern("a date such as 2020-10-30", "\\d{4}-\\d\\d-\\d\\d").parsed(LocalDate::parse);
    static final ValueForm PARTIAL_DATE = pattern("a date such as 2020-10-30, 2020-10 or 2020", "\\d{4}(-\\d\\d){0,2}")
            .parsed(text -> LocalDate.parse((text + "-01-01").substring(0, 10)));
    static final ValueForm INSTANT = pattern("a time such as 2026-11-23T00:00:00Z", "\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z")
            .parsed(Instant::parse);

    /** A direction without a number. */
    public static final ValueForm TREND =
            oneOf("STRONGLY_UP", "UP", "MOSTLY_UP", "UNCHANGED", "SLIGHTLY_DOWN", "MOSTLY_DOWN", "DOWN");

    static ValueForm oneOf(String... words) {
        return new ValueForm("one of " + String.join(", ", words), List.of(words)::contains);
    }

    static ValueForm someOf(String... words) {
        return new ValueForm(
                "words out of %s, separated by a space".formatted(String.join(", ", words)),
                text -> List.of(words).containsAll(List.of(text.split(" ", -1))));
    }

    private static ValueForm pattern(String description, String pattern) {
        return new ValueForm(description, Pattern.compile(pattern).asMatchPredicate());
    }

    private ValueForm parsed(Consumer<String> parser) {
        return new ValueForm(description, accepts.and(text -> {
            try {
                parser.accept(text);
                return true;
            } catch (DateTimeParseException noSuchDay) {
                return false;
            }
        }));
    }
}
