package vn.xephang.citation;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.VariableDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.document.Document;
import vn.xephang.graphql.Language;
import vn.xephang.graphql.Shown;

/** What an answer is called: the question of its example document, or else its operation, and the values that it asks with. */
record Title(String vi, String en) {
    /** What follows it is of the question as it stands there, and not of the one that was asked. */
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^.*?[.?!](?=\\s|$)", Pattern.DOTALL);

    private static final int LONGEST = 60;
    private static final int LATEST_SIZE = 1000;

    static Title of(ExecutionContext operation, @Nullable String text, List<Document> documents) {
        var values = values(operation);
        return documents.stream()
                .filter(document -> document.text().equals(text))
                .findFirst()
                .map(document -> new Title(
                        question(document.description(Language.VI)) + values,
                        question(document.description(Language.EN)) + values))
                .orElseGet(() -> new Title(name(operation) + values, name(operation) + values));
    }

    private static String question(String description) {
        var sentence = FIRST_SENTENCE.matcher(description);
        return sentence.find() ? sentence.group() : description;
    }

    private static String name(ExecutionContext operation) {
        var definition = operation.getOperationDefinition();
        return definition.getName() != null
                ? definition.getName()
                : definition.getSelectionSet().getSelectionsOfType(Field.class).stream()
                        .map(Field::getName)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** Texts, and numbers that are years rather than sizes. */
    private static String values(ExecutionContext operation) {
        var variables = operation.getCoercedVariables().toMap();
        var values = operation.getOperationDefinition().getVariableDefinitions().stream()
                .map(VariableDefinition::getName)
                .map(variables::get)
                .flatMap(value -> value instanceof Map<?, ?> filter
                        ? filter.values().stream().flatMap(Title::words)
                        : words(value))
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : " (" + values + ")";
    }

    private static Stream<String> words(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().flatMap(Title::words);
        }
        return value instanceof String || value instanceof Integer number && number >= LATEST_SIZE
                ? Stream.of(Shown.cut(value.toString().replaceAll("\\s+", " "), LONGEST))
                : Stream.empty();
    }
}
