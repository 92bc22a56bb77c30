package vn.xephang.datacheck.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The published figures, to break one thing in them. */
final class Figures {
    private static final Map<String, byte[]> PUBLISHED = read();

    private final Map<String, byte[]> contents = new TreeMap<>(PUBLISHED);

    private Figures() {}

    static Figures published() {
        return new Figures();
    }

    private static Map<String, byte[]> read() {
        var contents = new TreeMap<String, byte[]>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:db/data/*.csv")) {
                contents.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return contents;
    }

    /** Changes one line, which must hold the text once. */
    Figures with(String table, int line, String text, String other) {
        var lines = lines(table);
        assertThat(lines.get(line - 1)).as("line %d of %s", line, table).containsOnlyOnce(text);
        lines.set(line - 1, lines.get(line - 1).replace(text, other));
        return with(table, lines);
    }

    /** Adds a row at the end. */
    Figures with(String table, String row) {
        var lines = lines(table);
        lines.add(row);
        return with(table, lines);
    }

    Figures with(String table, List<String> lines) {
        return with(table, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Figures with(String table, byte[] content) {
        contents.put(table + ".csv", content);
        return this;
    }

    Figures without(String table) {
        assertThat(contents.remove(table + ".csv")).isNotNull();
        return this;
    }

    Figures without(String table, int line) {
        var lines = lines(table);
        lines.remove(line - 1);
        return with(table, lines);
    }

    List<String> lines(String table) {
        var content = contents.getOrDefault(table + ".csv", new byte[0]);
        return new ArrayList<>(
                new String(content, StandardCharsets.UTF_8).lines().toList());
    }

    FigureFiles files() {
        return new FigureFiles("db/data/", contents);
    }

    /** As they are told. */
    List<String> faults() {
        return Rules.faults(files()).stream().map(Fault::toString).toList();
    }
}
