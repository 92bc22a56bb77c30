package vn.xephang.datacheck.rule;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;
import vn.xephang.datacheck.table.Layout;
import vn.xephang.datacheck.table.ValueForm;

/** What two texts that look alike must not differ in, so that searching and comparing them works. */
final class TextIsClean implements Rule {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\x{FFFD}]");
    private static final Pattern STRAY_SPACE = Pattern.compile("^ | $|  |[\\p{Zs}&&[^ ]]");

    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return Layout.all().stream()
                .flatMap(layout -> files.rows(layout.table()).stream()
                        .flatMap(row -> layout.columns().stream()
                                .filter(column -> column.form() == ValueForm.TEXT)
                                .flatMap(column -> fault(row, column.name()))));
    }

    private static Stream<Fault> fault(CsvRow row, String column) {
        var text = row.text(column);
        String wrong = null;
        if (INVISIBLE.matcher(text).find()) {
            wrong = "%s is %s; control, invisible and replacement characters are not allowed";
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            wrong =
                    "%s is %s; Unicode normalization form NFC is expected, with each letter and its marks as one character";
        } else if (STRAY_SPACE.matcher(text).find()) {
            wrong = "%s is %s; plain single spaces between words are allowed, none before or after";
        }
        return wrong == null ? Stream.empty() : Stream.of(row.fault(wrong, column, Shown.of(text)));
    }
}
