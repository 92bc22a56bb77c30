package vn.xephang.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The things whose lists are read by one statement, each by the values of some columns of the view.
 *
 * @param columns columns of the view that tell one parent's rows from another's; none for a list that belongs to nobody
 * @param rows for each parent the values of these columns
 */
public record ListParents(List<String> columns, List<List<Object>> rows) {
    public static final ListParents NONE = new ListParents(List.of(), List.of(List.of()));

    public String from() {
        if (columns.isEmpty()) {
            return "(select 1 as parent_number) p";
        }
        var arrays = columns.stream().map(column -> ":parent_" + column).collect(Collectors.joining(", "));
        return "unnest(%s) with ordinality as p(%s, parent_number)".formatted(arrays, String.join(", ", columns));
    }

    public String condition() {
        return columns.isEmpty()
                ? "true"
                : columns.stream()
                        .map(column -> "l.%1$s = p.%1$s".formatted(column))
                        .collect(Collectors.joining(" and "));
    }

    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            parameters.put(
                    "parent_" + columns.get(i),
                    array(rows.stream().map(row -> row.get(column)).toList()));
        }
        return parameters;
    }

    private static Object array(List<Object> values) {
        return values.get(0) instanceof Integer ? values.toArray(Integer[]::new) : values.toArray(String[]::new);
    }
}
