package vn.xephang.citation;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.VariableDefinition;
import graphql.normalized.ExecutableNormalizedOperationFactory;
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

    private static final int LONGEST = 80;
    private static final int LATEST_SIZE = 1000;

    static Title of(ExecutionContext operation, @Nullable String text, List<Document> documents, Names names) {
        var vi = values(operation, names, Language.VI);
        var en = values(operation, names, Language.EN);
        return documents.stream()
                .filter(document -> document.text().equals(text))
                .findFirst()
                .map(document -> new Title(
                        question(document.description(Language.VI)) + vi,
                        question(document.description(Language.EN)) + en))
                .orElseGet(() -> new Title(name(operation) + vi, name(operation) + en));
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

    /** Texts, and numbers that are years rather than sizes; units and groups by their names. */
    private static String values(ExecutionContext operation, Names names, Language language) {
        var values = given(operation)
                .flatMap(value -> value instanceof Map<?, ?> filter
                        ? filter.values().stream().flatMap(Title::words)
                        : words(value))
                .map(word -> Shown.cut(names.of(word, language), LONGEST))
                .distinct()
                .collect(Collectors.joining("; "));
        return values.isEmpty() ? "" : " (" + values + ")";
    }

    /** By variables; by a document that has none in the arguments of its fields. */
    private static Stream<?> given(ExecutionContext operation) {
        var defined = operation.getOperationDefinition().getVariableDefinitions();
        var variables = operation.getCoercedVariables().toMap();
        return defined.isEmpty()
                ? ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                                operation.getGraphQLSchema(),
                                operation.getDocument(),
                                operation.getOperationDefinition().getName(),
                                operation.getCoercedVariables())
                        .getTopLevelFields()
                        .stream()
                        .flatMap(field -> field.getResolvedArguments().values().stream())
                : defined.stream().map(VariableDefinition::getName).map(variables::get);
    }

    private static Stream<String> words(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().flatMap(Title::words);
        }
        return value instanceof String || value instanceof Integer number && number >= LATEST_SIZE
                ? Stream.of(value.toString().replaceAll("\\s+", " "))
                : Stream.empty();
    }
}
