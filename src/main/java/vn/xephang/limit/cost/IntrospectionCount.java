package vn.xephang.limit.cost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.xephang.limit.operation.AskedField;
import vn.xephang.limit.operation.Operation;

/**
 * How often an operation asks for the schema, or one look at a type does, and for each of their lists that lead from types to types:
 * each of them once more multiplies the answer by the size of the schema.
 */
record IntrospectionCount(Operation operation) {
    private static final Set<String> LEADING_ON =
            Set.of("types", "directives", "fields", "inputFields", "args", "enumValues", "interfaces", "possibleTypes");
    private static final String TYPE = "__type";

    /** By the field, as in {@code __Type.fields}: the most that the schema, or any type that is looked at, has of it. */
    Map<String, Integer> counts() {
        var most = new TreeMap<String, Integer>();
        count(roots().stream().filter(field -> !isLook(field)).toList(), most);
        roots().stream().filter(IntrospectionCount::isLook).forEach(look -> {
            var counts = new TreeMap<String, Integer>();
            count(operation.below(look), counts);
            counts.forEach((field, count) -> most.merge(field, count, Integer::max));
        });
        return most;
    }

    /** How many types are looked at by their names. */
    int looks() {
        return (int) roots().stream().filter(IntrospectionCount::isLook).count();
    }

    private List<AskedField> roots() {
        return operation.root().stream().filter(AskedField::isIntrospection).toList();
    }

    private static boolean isLook(AskedField field) {
        return field.name().equals(TYPE);
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
