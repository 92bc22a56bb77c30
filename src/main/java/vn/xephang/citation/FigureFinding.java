package vn.xephang.citation;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was found of the figures of one place in an answer.
 *
 * @param statuses how they came to be, as {@code FigureStatus} of the schema has it
 * @param sources codes of the sources that they rest on
 * @param caveats codes of what a reader must know of them
 */
record FigureFinding(SortedSet<String> statuses, SortedSet<String> sources, SortedSet<String> caveats) {
    static FigureFinding nothing() {
        return new FigureFinding(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
}
