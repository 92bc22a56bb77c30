package vn.xephang.citation;

import graphql.Scalars;
import graphql.execution.ExecutionContext;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.page.ReleaseFields;
import vn.xephang.provenance.Beside;
import vn.xephang.provenance.Figure;
import vn.xephang.provenance.Origin;

/** What an answer, or one page of it after the other, says of its own figures. */
final class Findings {
    /** How a figure came to be, where a reader must know. */
    private static final String CONFLICTING = "CONFLICTING";

    private static final String COMPUTED = "COMPUTED";
    private static final String NOT_PUBLISHED = "NOT_PUBLISHED";

    private final GraphQLSchema schema;
    private final List<ExecutableNormalizedField> asked;
    private final SortedMap<String, Source> sources = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> caveats = new TreeMap<>();
    private final FigureFindings figures = new FigureFindings();
    private final FiguresInside inside;
    private final SortedSet<String> computed = new TreeSet<>();
    private final Names names = new Names();
    private Map<?, ?> dataset = Map.of();

    private Findings(GraphQLSchema schema, ExecutableNormalizedOperation asked) {
        this.schema = schema;
        this.inside = new FiguresInside(schema);
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
        names.add(answer);
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

    FigureFindings figures() {
        return figures;
    }

    /** The figures that no source states: they follow from others. */
    SortedSet<String> computed() {
        return computed;
    }

    Names names() {
        return names;
    }

    Map<?, ?> dataset() {
        return dataset;
    }

    private void object(List<ExecutableNormalizedField> fields, Map<?, ?> object) {
        for (var field : fields) {
            var key = field.getResultKey();
            if (object.containsKey(key) && !Beside.isKey(key)) {
                var value = object.get(key);
                var definition = inside.definition(field);
                Figure.of(definition).ifPresent(figure -> figure(field, value, figure, object));
                Comparison.of(definition)
                        .filter(comparison -> value != null)
                        .ifPresent(comparison -> compared(field, comparison, object));
                Proviso.of(definition).stream()
                        .filter(proviso -> proviso.holds(key, value, object))
                        .forEach(proviso -> inside.touched(field).forEach(figure -> caveat(proviso.code(), figure)));
                inside(field, value);
            }
        }
    }

    private void compared(ExecutableNormalizedField field, Comparison comparison, Map<?, ?> around) {
        var touched = comparison.isOfInside() ? inside.touched(field) : List.of(field);
        if (comparison.reasons().in(around, field.getResultKey()) instanceof List<?> reasons) {
            reasons.forEach(reason -> touched.forEach(figure -> caveat(String.valueOf(reason), figure)));
        }
    }

    private void inside(ExecutableNormalizedField field, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            object(field.getChildren(), object);
        } else if (value instanceof List<?> items) {
            items.forEach(item -> inside(field, item));
        }
    }

    private void figure(ExecutableNormalizedField field, @Nullable Object value, Figure figure, Map<?, ?> around) {
        var origin = Origin.of(around).get(field.getResultKey());
        var status = status(field, value, figure, origin, around);
        var found = figures.at(path(field));
        // A bound that nothing sets is not inferred, though its object is.
        Stream.of(value == null && figure.absence() != null ? NOT_PUBLISHED : status)
                .filter(said -> !said.isEmpty())
                .forEach(found.statuses()::add);
        if (status.equals(CONFLICTING)) {
            caveat(status, field);
        }
        if (value == null && !figure.isOptional() && (status.equals(NOT_PUBLISHED) || figure.absence() != null)) {
            missing(field, figure, around);
        }
        if (value != null && figure.isWorkedOut(status)) {
            computed.add(path(field));
        }
        if (origin != null) {
            origin.sources().forEach(source -> {
                sources.put(source.code(), Source.of(source));
                found.sources().add(source.code());
            });
            origin.caveats().forEach(code -> caveat(code, field));
        }
    }

    /** Why there is none, unless it is one of those that there need not be though nothing is missing. */
    private void missing(ExecutableNormalizedField field, Figure figure, Map<?, ?> around) {
        var absence =
                figure.absence() == null ? null : Beside.of(figure.absence()).in(around, field.getResultKey());
        if (absence instanceof List<?> several) {
            several.forEach(code -> caveat(String.valueOf(code), field));
        } else if (absence != null || figure.absence() == null || figure.status() != null) {
            caveat(Objects.toString(absence, NOT_PUBLISHED), field);
        }
    }

    /** How a figure came to be: as its object says, or else as what it rests on shows; empty for sentences, which are no figures. */
    private String status(
            ExecutableNormalizedField field,
            @Nullable Object value,
            Figure figure,
            @Nullable Origin origin,
            Map<?, ?> around) {
        if (figure.status() != null) {
            return String.valueOf(Beside.of(figure.status()).in(around, field.getResultKey()));
        }
        if (figure.isComputed()) {
            return value == null ? "" : COMPUTED;
        }
        if (value == null) {
            var isText = GraphQLTypeUtil.unwrapAll(field.getType(schema)) == Scalars.GraphQLString;
            return isText ? "" : NOT_PUBLISHED;
        }
        return origin == null ? "" : origin.status(value);
    }

    private void caveat(String code, ExecutableNormalizedField field) {
        caveats.computeIfAbsent(code, first -> new TreeSet<>()).add(path(field));
        if (inside.isFigure(field)) {
            figures.at(path(field)).caveats().add(code);
        }
    }

    private static String path(ExecutableNormalizedField field) {
        return String.join(".", field.getListOfResultKeys());
    }
}
