package vn.xephang.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What was found of the figures of an answer, by the ways to them. */
final class FigureFindings {
    private final Map<String, FigureFinding> byPath = new HashMap<>();

    FigureFinding at(String path) {
        return byPath.computeIfAbsent(path, first -> FigureFinding.nothing());
    }

    boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** Of the figure at a place in the answer, or that the place is a part of, as a class's name is; empty where it is none. */
    Optional<FigureFinding> find(List<String> path) {
        return IntStream.rangeClosed(1, path.size())
                .mapToObj(length -> String.join(".", path.subList(0, length)))
                .filter(byPath::containsKey)
                .map(byPath::get)
                .findFirst();
    }
}
