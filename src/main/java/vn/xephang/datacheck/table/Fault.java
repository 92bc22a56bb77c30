package vn.xephang.datacheck.table;

import java.util.Comparator;

/**
 * Something wrong with the figures.
 *
 * @param file as a reader finds it: {@code db/data/rank_claim.csv}
 * @param line where the row starts, the header being line 1; 0 for the file as a whole
 * @param text what was given, and what is allowed
 */
public record Fault(String file, long line, String text) implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::text);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /** As compilers write it, so that editors can jump to it. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + text : file + ":" + line + ": " + text;
    }
}
