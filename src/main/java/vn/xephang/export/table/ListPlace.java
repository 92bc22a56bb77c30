package vn.xephang.export.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of objects in an answer.
 *
 * @param paths where it stands: a connection's list can stand there twice, as nodes and as edges
 * @param connection where the connection stands that it belongs to; null for a list that comes as a whole
 * @param around the lists that it stands in, outermost first
 */
record ListPlace(List<List<String>> paths, @Nullable List<String> connection, List<ListPlace> around) {
    /** As an error names it: all the way to it. */
    String path() {
        return String.join(".", paths.get(0));
    }

    /** As a caller names it: a connection's list is the connection. */
    List<String> name() {
        return connection == null ? paths.get(0) : connection;
    }

    /** By its name or its path, or the end of one. */
    boolean isCalled(List<String> given) {
        return Stream.concat(Stream.of(name()), paths.stream()).anyMatch(way -> endsWith(way, given));
    }

    /** Pages are asked for of one list at a time, so a list that has some must stand in no other. */
    boolean isWhole() {
        return chain().stream().skip(1).allMatch(list -> list.connection == null);
    }

    /** Itself and what it stands in, outermost first. */
    List<ListPlace> chain() {
        return Stream.concat(around.stream(), Stream.of(this)).toList();
    }

    /** How deep in the chain a list stands; -1 for one that is not in it. */
    int level(List<String> path) {
        var chain = chain();
        return IntStream.range(0, chain.size())
                .filter(level -> chain.get(level).paths.contains(path))
                .findFirst()
                .orElse(-1);
    }

    private static boolean endsWith(List<String> way, List<String> given) {
        return way.size() >= given.size()
                && way.subList(way.size() - given.size(), way.size()).equals(given);
    }
}
