package vn.xephang.export.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How columns are headed. */
public enum Headers {
    /** By all of their names: {@code unit.name}. */
    LONG(columns -> columns.stream().map(Column::name).toList()),
    /** By the fewest of their last names that no other column ends with: {@code name}. */
    SHORT(Headers::shortened);

    private final Function<List<Column>, List<List<String>>> names;

    Headers(Function<List<Column>, List<List<String>>> names) {
        this.names = names;
    }

    /** A header for each column; the second of equal ones gets {@code _2}, the third {@code _3}. */
    public List<String> of(List<Column> columns) {
        var written = names.apply(columns).stream()
                .map(name -> String.join(".", name))
                .toList();
        var taken = new HashSet<>(written);
        var seen = new HashMap<String, Integer>();
        return written.stream().map(header -> numbered(header, seen, taken)).toList();
    }

    private static String numbered(String header, Map<String, Integer> seen, Set<String> taken) {
        var number = seen.merge(header, 1, Integer::sum);
        if (number == 1) {
            return header;
        }
        while (!taken.add(header + "_" + number)) {
            number = seen.merge(header, 1, Integer::sum);
        }
        return header + "_" + number;
    }

    private static List<List<String>> shortened(List<Column> columns) {
        var endings = columns.stream()
                .map(Column::name)
                .distinct()
                .flatMap(name -> IntStream.rangeClosed(1, name.size()).mapToObj(length -> ending(name, length)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return columns.stream().map(column -> shortest(column.name(), endings)).toList();
    }

    private static List<String> shortest(List<String> name, Map<List<String>, Long> endings) {
        return IntStream.rangeClosed(1, name.size())
                .mapToObj(length -> ending(name, length))
                .filter(ending -> endings.getOrDefault(ending, 0L) == 1)
                .findFirst()
                .orElse(name);
    }

    private static List<String> ending(List<String> name, int length) {
        return name.subList(name.size() - length, name.size());
    }
}
