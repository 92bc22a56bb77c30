package vn.xephang.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What was found of the figures of an answer, by the ways to them. */
final class FigureFindings {
    private final Map<String, FigureFinding> byPath = new HashMap<>();
    private final Set<String> figures = new HashSet<>();

    /** Of a figure. */
    FigureFinding ofFigure(String path) {
        figures.add(path);
        return at(path);
    }

    /** Also of a list or a comparison, which figures are in. */
    FigureFinding at(String path) {
        return byPath.computeIfAbsent(path, first -> FigureFinding.nothing());
    }

    /** Whether a place in the answer is a figure, or a part of one, as a class's name. */
    boolean isFigure(List<String> path) {
        return IntStream.rangeClosed(1, path.size()).anyMatch(length -> figures.contains(way(path, length)));
    }

    /** Of the figure at a place, or that the place is a part of, with what must be known of all that it is in. */
    FigureFinding find(List<String> path) {
        var found = FigureFinding.nothing();
        for (int length = path.size(); length > 0 && isFigure(path); length--) {
            var there = byPath.get(way(path, length));
            if (there != null && found.isEmpty()) {
                found = there.copy();
            } else if (there != null) {
                found.caveats().addAll(there.caveats());
            }
        }
        return found;
    }

    private static String way(List<String> path, int length) {
        return String.join(".", path.subList(0, length));
    }
}
