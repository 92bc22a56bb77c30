package vn.xephang.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the log says of the schema that is not published yet.
 *
 * @param declared the kind and the element of each line, as in {@code BREAKING YearlyScore.rank}
 */
record ChangeLog(Set<String> declared) {
    static final Path FILE = Path.of("src/docs/schema-changes.md");
    private static final Pattern LINE =
            Pattern.compile("^- (Breaking|Careful|Added): ((?:`[\\w.]+`(?:, )?)+)", Pattern.MULTILINE);
    private static final Pattern ELEMENT = Pattern.compile("`([\\w.]+)`");

    static ChangeLog read() throws IOException {
        return of(Files.readString(FILE));
    }

    static ChangeLog of(String text) {
        var section = text.split("(?m)^## ")[1];
        if (!section.startsWith("Not published yet")) {
            throw new IllegalArgumentException(
                    "The first section of " + FILE + " is not the one of what is not published yet");
        }
        var declared = new HashSet<String>();
        var lines = LINE.matcher(section);
        while (lines.find()) {
            var kind = lines.group(1).toUpperCase(Locale.ROOT);
            ELEMENT.matcher(lines.group(2)).results().forEach(element -> declared.add(kind + " " + element.group(1)));
        }
        return new ChangeLog(declared);
    }
}
