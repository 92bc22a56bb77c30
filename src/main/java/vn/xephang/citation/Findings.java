package vn.xephang.citation;

import graphql.execution.ExecutionContext;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.page.ReleaseFields;
import vn.xephang.export.table.Figure;

/** What an answer, or one page of it after the other, says of its own figures. */
final class Findings {
    /** How a figure came to be, where a reader must know. */
    private static final Set<String> NOTABLE = Set.of("CONFLICTING", "NOT_PUBLISHED");

    private final GraphQLSchema schema;
    private final List<ExecutableNormalizedField> asked;
    private final SortedMap<String, Source> sources = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> caveats = new TreeMap<>();
    private final SortedSet<String> unsourced = new TreeSet<>();
    private Map<?, ?> dataset = Map.of();

    private Findings(GraphQLSchema schema, ExecutableNormalizedOperation asked) {
        this.schema = schema;
        this.asked = asked.getTopLevelFields();
    }

    /** Of answers to the document that {@link CitedDocument} made. */
    static Findings of(Document cited, ExecutionContext operation) {
        return new Findings(
                operation.getGraphQLSchema(),
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        operation.getGraphQLSchema(),
                        cited,
                        operation.getOperationDefinition().getName(),
                        operation.getCoercedVariables()));
    }

    void add(Map<String, ?> answer) {
        object(asked, answer);
        if (answer.get(ReleaseFields.KEY) instanceof Map<?, ?> found) {
            dataset = found;
        }
    }

    Collection<Source> sources() {
        return sources.values();
    }

    /** By their codes, which figures each touches. */
    SortedMap<String, SortedSet<String>> caveats() {
        return caveats;
    }

    /** The figures that no source states: they follow from others. */
    SortedSet<String> unsourced() {
        return unsourced;
    }

    Map<?, ?> dataset() {
        return dataset;
    }

    private void object(List<ExecutableNormalizedField> fields, Map<?, ?> object) {
        for (var field : fields) {
            if (object.containsKey(field.getResultKey())) {
                var value = object.get(field.getResultKey());
                var definition = field.getFieldDefinitions(schema).get(0);
                Figure.of(definition).ifPresent(figure -> figure(field, value, figure, object));
                Comparison.reasons(definition)
                        .filter(reasons -> value != null)
                        .ifPresent(reasons ->
                                items(object.get(reasons)).forEach(reason -> caveat(String.valueOf(reason), field)));
                inside(field, value);
            }
        }
    }

    private static List<?> items(@Nullable Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    private void inside(ExecutableNormalizedField field, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            object(field.getChildren(), object);
        } else if (value instanceof List<?> items) {
            items.forEach(item -> inside(field, item));
        }
    }

    private void figure(ExecutableNormalizedField field, @Nullable Object value, Figure figure, Map<?, ?> around) {
        var status = figure.status() == null ? "" : String.valueOf(around.get(figure.status()));
        if (NOTABLE.contains(status)) {
            caveat(status, field);
        }
        if (value == null) {
            return;
        }
        var found = sources(figure, around).map(Source::of).toList();
        found.forEach(source -> sources.put(source.code(), source));
        if (found.isEmpty()) {
            unsourced.add(path(field));
        }
    }

    /** Of the claims that state the figure: about the object itself, or about those of which it is worked out. */
    private static Stream<Map<?, ?>> sources(Figure figure, Map<?, ?> around) {
        return Stream.concat(Stream.of(around), figure.claimsOf().stream().map(around::get))
                .filter(Map.class::isInstance)
                .flatMap(object -> stated(figure, (Map<?, ?>) object));
    }

    private static Stream<Map<?, ?>> stated(Figure figure, Map<?, ?> object) {
        if (object.containsKey(CitedDocument.CLAIMS)) {
            return items(object.get(CitedDocument.CLAIMS)).stream()
                    .map(claim -> (Map<?, ?>) Objects.requireNonNull(claim))
                    .filter(claim -> figure.measures() == null
                            || figure.measures().contains(String.valueOf(claim.get("measure")))
                                    && Boolean.TRUE.equals(claim.get("preferred")))
                    .map(claim -> (Map<?, ?>) Objects.requireNonNull(claim.get(CitedDocument.SOURCE)));
        }
        return object.get(CitedDocument.SOURCE) instanceof Map<?, ?> source ? Stream.of(source) : Stream.empty();
    }

    private void caveat(String code, ExecutableNormalizedField field) {
        caveats.computeIfAbsent(code, first -> new TreeSet<>()).add(path(field));
    }

    private static String path(ExecutableNormalizedField field) {
        return String.join(".", field.getListOfResultKeys());
    }
}
