package vn.xephang.export.page;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks with an operation which release its answer is of, in the same snapshot. Without aliases, so that it is asked once. */
public final class ReleaseFields {
    private ReleaseFields() {}

    public static Document added(Document document, @Nullable String operationName) {
        return document.transform(it -> it.definitions(document.getDefinitions().stream()
                .map(definition -> definition instanceof OperationDefinition operation
                                && Objects.equals(operation.getName(), operationName)
                        ? added(operation)
                        : definition)
                .toList()));
    }

    /** What the answer calls the data set: not what a question would call anything. */
    public static final String KEY = "datasetOfThisAnswer";

    /** Number and checksum, as the answer has them. */
    public static Map<?, ?> read(Map<String, ?> answer) {
        return answer.get(KEY) instanceof Map<?, ?> dataset && dataset.get("release") instanceof Map<?, ?> release
                ? release
                : Map.of();
    }

    private static OperationDefinition added(OperationDefinition operation) {
        var release = object("release", new Field("number"), new Field("checksum"));
        var selections = operation.getSelectionSet().transform(it -> it.selection(asked(release)));
        return operation.transform(it -> it.selectionSet(selections));
    }

    /** The data set with these fields of it, under a name that nobody else gives it. */
    public static Field asked(Field... fields) {
        return object("dataset", fields).transform(field -> field.alias(KEY));
    }

    private static Field object(String name, Field... fields) {
        return new Field(
                name, SelectionSet.newSelectionSet().selections(List.of(fields)).build());
    }
}
