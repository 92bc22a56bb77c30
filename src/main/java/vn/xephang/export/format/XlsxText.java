package vn.xephang.export.format;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;

/** Text as a workbook has it: as it is, its white space at both ends included. */
final class XlsxText {
    /** What XML cannot hold is written as _x0001_, so that a text that already looks like that must be escaped as well. */
    private static final Pattern SPECIAL =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B\\x0C\\x0D\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private XlsxText() {}

    static RichText of(String text) {
        var escaped = SPECIAL.matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
        // Rich text of one plain run: stands in its cell, while plain texts would be kept in the memory up to the end.
        return RichText.builder().run(escaped).end().build();
    }
}
