package vn.xephang.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure is printed.
 *
 * @param members as the API has them
 * @param words publisher, title and date
 */
record Source(Map<String, @Nullable Object> members, String words) {
    static Source of(vn.xephang.source.Source found) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("code", found.code());
        members.put("title", found.title());
        members.put("titleEn", found.titleEn());
        members.put("publisher", found.publisher());
        members.put("publishedOn", text(found.publishedOn()));
        members.put("publishedOnPrecision", text(found.publishedOnPrecision()));
        members.put("documentNumber", found.documentNumber());
        members.put("url", found.url());
        members.put("inferred", found.isInferred());
        members.put("note", found.note());
        return new Source(members, found.words());
    }

    /** With the address, where it is known, and with what must be known of it. */
    String line() {
        return Stream.of(words, members.get("url"), members.get("note"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(". "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
