package vn.xephang.limit.cost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.xephang.limit.operation.AskedField;
import vn.xephang.limit.operation.Operation;

/**
 * How often an operation asks for the schema, and for each of its lists that lead from types to types: each of them once more
 * multiplies the answer by the size of the schema.
 */
record IntrospectionCount(Operation operation) {
    private static final Set<String> LEADING_ON = Set.of("fields", "inputFields", "interfaces", "possibleTypes");

    /** By the field, as in {@code __Type.fields}. */
    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        count(operation.root(), counts);
        return counts;
    }

    private void count(List<AskedField> fields, Map<String, Integer> counts) {
        fields.stream().filter(AskedField::isIntrospection).forEach(field -> {
            if (field.name().startsWith("__") || LEADING_ON.contains(field.name())) {
                counts.merge(field.parent().getName() + "." + field.name(), 1, Integer::sum);
            }
            count(operation.below(field), counts);
        });
    }
}
