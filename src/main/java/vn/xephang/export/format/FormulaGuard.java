package vn.xephang.export.format;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a text of a CSV file.
 *
 * <p>A text whose first character, apart from apostrophes and white space, is {@code = + - @} or the full-width form of one, or
 * which begins with a tab or the end of a line, gets an apostrophe in front. Who takes one apostrophe from every text that would
 * get another one has the texts as they were. A text that is a number, as in {@code -3} or {@code +2,5 %}, runs nothing and stays.
 */
final class FormulaGuard {
    private static final Pattern RUN =
            Pattern.compile("'*(?:[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠]|[\\t\\r\\n]).*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("'*[+\\-]?\\d+(?:[.,]\\d+)*\\h?%?");

    private FormulaGuard() {}

    static String guarded(String text) {
        return isRun(text) ? "'" + text : text;
    }

    private static boolean isRun(String text) {
        return RUN.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
