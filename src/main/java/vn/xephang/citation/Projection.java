package vn.xephang.citation;

import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings an answer to a document that asked for more back to what the caller asked for. */
final class Projection {
    private Projection() {}

    static Map<String, @Nullable Object> of(Map<?, ?> answer, ExecutionContext operation) {
        return object(
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                                operation.getGraphQLSchema(),
                                operation.getDocument(),
                                operation.getOperationDefinition().getName(),
                                operation.getCoercedVariables())
                        .getTopLevelFields(),
                answer);
    }

    private static Map<String, @Nullable Object> object(List<ExecutableNormalizedField> fields, Map<?, ?> object) {
        var kept = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields) {
            var key = field.getResultKey();
            // An object of an abstract type has only the fields of its own type.
            if (object.containsKey(key) && !kept.containsKey(key)) {
                kept.put(key, value(field, object.get(key)));
            }
        }
        return kept;
    }

    private static @Nullable Object value(ExecutableNormalizedField field, @Nullable Object value) {
        if (value instanceof Map<?, ?> object && field.hasChildren()) {
            return object(field.getChildren(), object);
        }
        if (value instanceof List<?> items) {
            var kept = new ArrayList<@Nullable Object>();
            items.forEach(item -> kept.add(value(field, item)));
            return kept;
        }
        return value;
    }
}
