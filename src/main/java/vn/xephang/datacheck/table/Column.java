package vn.xephang.datacheck.table;

import java.util.Map;

import static vn.xephang.datacheck.table.ValueForm.DATE;
import static vn.xephang.datacheck.table.ValueForm.DECIMAL;
import static vn.xephang.datacheck.table.ValueForm.PLACE;
import static vn.xephang.datacheck.table.ValueForm.oneOf;

/** A column of a table, the form of its values, and whether they may be empty. */
public record Column(String name, ValueForm form, boolean mayBeEmpty) {
    private static final ValueForm BASIS = oneOf("stated", "inferred");

    /** By the column's name, with its table's name before it where tables differ. */
    private static final Map<String, ValueForm> FORMS = Map.ofEntries(
            Map.entry("release_number", PLACE),
            Map.entry("published_at", ValueForm.INSTANT),
            Map.entry("published_on", DATE),
            Map.entry("source.published_on", ValueForm.PARTIAL_DATE),
            Map.entry("as_of", DATE),
            Map.entry("starts_on", DATE),
            Map.entry("deadline", DATE),
            Map.entry("year", ValueForm.YEAR),
            Map.entry("since_year", ValueForm.YEAR),
            Map.entry("previous_year", ValueForm.YEAR),
            Map.entry("ordinal", PLACE),
            Map.entry("rank_best", PLACE),
            Map.entry("rank_worst", PLACE),
            Map.entry("rank_change", ValueForm.DIFFERENCE),
            Map.entry("unit_count", ValueForm.COUNT),
            Map.entry("group_size_claim.unit_count", PLACE),
            Map.entry("score", DECIMAL),
            Map.entry("average", DECIMAL),
            Map.entry("minimum_score", DECIMAL),
            Map.entry("maximum_score", ValueForm.POSITIVE),
            Map.entry("weight", ValueForm.POSITIVE),
            Map.entry("threshold", DECIMAL),
            Map.entry("value_number", DECIMAL),
            Map.entry("value_low", DECIMAL),
            Map.entry("value_high", DECIMAL),
            Map.entry(
                    "assertion",
                    oneOf(
                            "ANNOUNCED_ON",
                            "AVERAGE_TREND",
                            "AWARD_COUNT",
                            "CLASS_COUNT",
                            "LEADERS_CLASS",
                            "LEADERS_UNCHANGED",
                            "SCORE_LEVEL",
                            "STRONG_CLIMB")),
            Map.entry("portal_claim.value", DECIMAL),
            Map.entry("url", ValueForm.URL),
            Map.entry("basis", BASIS),
            Map.entry("maximum_score_basis", BASIS),
            Map.entry("kind", oneOf("ARTICLE", "DOCUMENT")),
            Map.entry("language_code", oneOf("vi", "en")),
            Map.entry("as_of_precision", oneOf("DAY", "MONTH", "YEAR", "BEFORE")),
            Map.entry("scope", oneOf("CITY", "EACH_AGENCY", "EACH_LOCALITY", "NATIONAL")),
            Map.entry("portal_claim.qualifier", oneOf("EXACT", "ABOUT", "NEARLY", "AT_LEAST", "MORE_THAN", "AT_MOST")),
            Map.entry("portal_target.qualifier", oneOf("EXACT", "ABOUT", "AT_LEAST", "AT_MOST")),
            Map.entry("comparability_with_previous", oneOf("COMPARABLE", "CAVEAT", "NOT_COMPARABLE")),
            Map.entry(
                    "break_reasons",
                    ValueForm.someOf(
                            "METHOD_CHANGED",
                            "INDEX_CHANGED",
                            "GROUP_SIZE_CHANGED",
                            "PARTIAL_COVERAGE",
                            "UNIT_MERGED",
                            "BASE_CHANGED")),
            Map.entry("trend", ValueForm.TREND));

    /** Of a word of {@link Layout}: a question mark at its end says that values may be empty. */
    static Column of(String table, String word) {
        var name = word.replace("?", "");
        return new Column(name, FORMS.getOrDefault(table + "." + name, form(name)), word.endsWith("?"));
    }

    private static ValueForm form(String name) {
        var usual =
                name.endsWith("_code") ? ValueForm.CODE : name.startsWith("is_") ? ValueForm.BOOLEAN : ValueForm.TEXT;
        return FORMS.getOrDefault(name, usual);
    }
}
