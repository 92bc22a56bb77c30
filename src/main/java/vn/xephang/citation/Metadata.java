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
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.export.table.Column;

/**
 * What stands beside a table.
 *
 * @param file the table's name
 * @param digest SHA-256 of the table, in hexadecimal
 */
record Metadata(Citation citation, String file, int rows, String digest, List<String> headers, List<Column> columns) {
    /** As descriptions of figures have it. */
    private static final Pattern UNIT = Pattern.compile("\\bin (points|percent(?:age points)?|hours|places)\\b");

    private static final Template README = readmeTemplate();

    byte[] json() {
        var members = new LinkedHashMap<>(citation.members());
        members.put("file", file);
        members.put("rowCount", rows);
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
            described.add(members);
        }
        return described;
    }

    /** Without a line break in a line of the text. */
    List<String> sources() {
        return citation.sources().stream().map(Source::words).toList();
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
        return text.replaceAll("\\s+", " ").replaceAll("[\\[\\]<>]", "\\\\$0");
    }
}
