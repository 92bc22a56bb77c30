package vn.xephang.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure is printed.
 *
 * @param members as the API has them
 */
record Source(Map<String, @Nullable Object> members) {
    static final List<String> FIELDS = List.of(
            "code", "title", "titleEn", "publisher", "publishedOn", "publishedOnPrecision", "documentNumber", "url");

    static Source of(Map<?, ?> found) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        FIELDS.forEach(field -> members.put(field, found.get(field)));
        return new Source(members);
    }

    String code() {
        return String.valueOf(members.get("code"));
    }

    /** "Publisher: Title, 2020-10-30. https://…", the date as exact as it is known. */
    String words() {
        var words = new StringBuilder(members.get("publisher") + ": " + members.get("title"));
        var day = String.valueOf(members.get("publishedOn"));
        switch (String.valueOf(members.get("publishedOnPrecision"))) {
            case "DAY" -> words.append(", ").append(day);
            case "MONTH" -> words.append(", ").append(day, 0, "2020-10".length());
            case "YEAR" -> words.append(", ").append(day, 0, "2020".length());
            default -> {}
        }
        return members.get("url") == null
                ? words.toString()
                : words.append(". ").append(members.get("url")).toString();
    }
}
