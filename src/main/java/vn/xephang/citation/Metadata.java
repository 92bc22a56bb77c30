package vn.xephang.citation;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.export.table.Column;

/**
 * What stands beside a table.
 *
 * @param file the table's name
 * @param cut null where all rows are there
 * @param digest SHA-256 of the table, in hexadecimal
 */
record Metadata(
        Citation citation,
        Findings findings,
        String file,
        int rows,
        String digest,
        List<String> headers,
        List<Column> columns,
        @Nullable Cut cut) {
    /** As descriptions of figures have it. */
    private static final Pattern UNIT = Pattern.compile("\\bin (points|percent(?:age points)?|hours|places)\\b");

    private static final Template README = readmeTemplate();

    byte[] json() {
        var members = new LinkedHashMap<>(citation.members());
        members.put("file", file);
        members.put("rowCount", rows);
        members.put("isCut", cut != null);
        members.put("rowTotal", rowTotal());
        members.put("sha256", digest);
        members.put("columns", described());
        return (JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(members) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] readme() {
        return README.execute(this).getBytes(StandardCharsets.UTF_8);
    }

    List<Map<String, @Nullable Object>> described() {
        var described = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < headers.size(); i++) {
            var column = columns.get(i);
            var unit = UNIT.matcher(column.description());
            var members = new LinkedHashMap<String, @Nullable Object>();
            members.put("name", headers.get(i));
            members.put("type", column.kind().name().toLowerCase(Locale.ROOT));
            members.put("unit", unit.find() ? unit.group(1) : null);
            members.put("description", column.description());
            var found = findings.figures().find(column.path()).orElseGet(FigureFinding::nothing);
            members.put("path", column.path().isEmpty() ? null : String.join(".", column.path()));
            members.put("statuses", found.statuses());
            members.put("sources", found.sources());
            members.put("caveats", found.caveats());
            described.add(members);
        }
        return described;
    }

    /** The columns that no source states as such. */
    List<String> computed() {
        return citation.computed().stream().flatMap(this::columns).toList();
    }

    /** What to mind, by the columns that it touches. */
    List<Caveat> caveats() {
        return citation.caveats().stream()
                .map(caveat -> caveat.of(caveat.figures().stream()
                        .flatMap(this::columns)
                        .distinct()
                        .toList()))
                .toList();
    }

    /** How the table heads the figure that stands there in an answer; the way itself where it has no column, or is a list. */
    private Stream<String> columns(String path) {
        var found = IntStream.range(0, headers.size())
                .filter(i -> findings.figures().has(path)
                        && (String.join(".", columns.get(i).path()) + ".").startsWith(path + "."))
                .mapToObj(headers::get)
                .toList();
        return found.isEmpty() ? Stream.of(path) : found.stream();
    }

    /** Without a line break in a line of the text. */
    List<String> sources() {
        return citation.sources().stream().map(Source::line).toList();
    }

    String rowsInEnglish() {
        return rows + (rows == 1 ? " row" : " rows") + (cut == null ? "" : ", " + cut.words());
    }

    String rowsInVietnamese() {
        if (cut == null) {
            return rows + " dòng";
        }
        return rows + " dòng đầu trong "
                + (cut.available().isPresent() ? "số " + cut.available().getAsInt() : "số nhiều hơn thế");
    }

    /** How many rows there are without the limit; null where nobody counted them. */
    private @Nullable Integer rowTotal() {
        if (cut == null) {
            return rows;
        }
        return cut.available().isPresent() ? (Integer) cut.available().getAsInt() : null;
    }

    boolean hasComputed() {
        return !citation.computed().isEmpty();
    }

    private static Template readmeTemplate() {
        try {
            return Mustache.compiler()
                    .withEscaper(Metadata::markdown)
                    .emptyStringIsFalse(true)
                    .nullValue("")
                    .compile(new ClassPathResource("citation/README.md").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What a client sent stands in it as text, and makes neither link nor heading; addresses have none of these signs. */
    private static String markdown(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\\\\\[\\]<>]", "\\\\$0");
    }
}
