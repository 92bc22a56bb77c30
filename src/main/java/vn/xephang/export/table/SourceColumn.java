package vn.xephang.export.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the figures of a row are printed: each source once, in the same order in each of these columns. */
record SourceColumn(List<String> name, List<Evidence> evidence, Function<Map<?, ?>, String> part) implements Column {
    static List<Column> of(List<Evidence> evidence) {
        return evidence.isEmpty()
                ? List.of()
                : List.of(
                        new SourceColumn(List.of("source"), evidence, SourceColumn::words),
                        new SourceColumn(List.of("sourceUrl"), evidence, source -> text(source, "url")));
    }

    @Override
    public CellKind kind() {
        return CellKind.TEXT;
    }

    @Override
    public @Nullable Object cell(Row row) {
        var sources = new LinkedHashMap<String, Map<?, ?>>();
        evidence.stream()
                .flatMap(claims -> claims.sources(row))
                .forEach(source -> sources.putIfAbsent(text(source, "code"), source));
        var parts = sources.values().stream().map(part).toList();
        return parts.stream().allMatch(String::isEmpty) ? null : ListCell.of(parts);
    }

    /** "Publisher: Title, 2020-10-30", the date as exact as it is known. */
    private static String words(Map<?, ?> source) {
        var day = text(source, "publishedOn");
        var date = switch (text(source, "publishedOnPrecision")) {
            case "DAY" -> day;
            case "MONTH" -> day.substring(0, "2020-10".length());
            case "YEAR" -> day.substring(0, "2020".length());
            default -> "";
        };
        return text(source, "publisher") + ": " + text(source, "title") + (date.isEmpty() ? "" : ", " + date);
    }

    private static String text(Map<?, ?> source, String field) {
        return Objects.toString(source.get(field), "");
    }
}
