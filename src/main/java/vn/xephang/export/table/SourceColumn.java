package vn.xephang.export.table;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.xephang.source.Source;

/** Where the figures of a row are printed: each source once, in the same order in each of these columns. */
record SourceColumn(List<String> name, String description, List<Evidence> evidence, Function<Source, String> part)
        implements Column {
    static List<Column> of(List<Evidence> evidence) {
        return evidence.isEmpty()
                ? List.of()
                : List.of(
                        new SourceColumn(
                                List.of("source"),
                                "Where the figures of the row are printed, or those that they follow from: publisher, title, date; "
                                        + "several with | between (nguồn).",
                                evidence,
                                Source::words),
                        new SourceColumn(
                                List.of("sourceUrl"),
                                "Addresses of these sources, in the same order; nothing where none is known.",
                                evidence,
                                source -> Objects.toString(source.url(), "")));
    }

    @Override
    public CellKind kind() {
        return CellKind.TEXT;
    }

    @Override
    public @Nullable Object cell(Row row) {
        var sources = new TreeMap<String, Source>();
        evidence.stream().flatMap(object -> object.sources(row)).forEach(source -> sources.put(source.code(), source));
        var parts = sources.values().stream().map(part).toList();
        return parts.stream().allMatch(String::isEmpty) ? null : ListCell.of(parts);
    }
}
