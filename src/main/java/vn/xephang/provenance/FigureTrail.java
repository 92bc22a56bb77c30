package vn.xephang.provenance;

import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.limit.DerivedDocument;
import vn.xephang.provenance.Lineage.Step;

/** Stands in the context of a question whose answer is to say where its figures come from, and notes the way to each. */
public final class FigureTrail {
    private final boolean withCaveats;
    private final Map<ResultPath, Step> steps = new LinkedHashMap<>();
    private final Map<ResultPath, Figure> figures = new LinkedHashMap<>();

    private FigureTrail(boolean withCaveats) {
        this.withCaveats = withCaveats;
    }

    /** What a question's context has it by. */
    public static Map<?, Object> toSources() {
        return Map.of(FigureTrail.class, new FigureTrail(false), DerivedDocument.class, new DerivedDocument());
    }

    /** The same where it is also wanted what contradicts the figures. */
    public static Map<?, Object> toSourcesAndCaveats() {
        return Map.of(FigureTrail.class, new FigureTrail(true), DerivedDocument.class, new DerivedDocument());
    }

    boolean isWithCaveats() {
        return withCaveats;
    }

    void note(DataFetchingEnvironment field) {
        var step = field.getExecutionStepInfo();
        var type = (GraphQLNamedType) field.getParentType();
        steps.put(
                step.getPath(),
                new Step(type.getName(), field.getField().getName(), field.getSource(), field.getArguments()));
        Figure.of(field.getFieldDefinition()).ifPresent(figure -> figures.put(step.getPath(), figure));
    }

    /** The figures that are there. */
    Stream<Found> found(Map<String, Object> data) {
        return figures.entrySet().stream().flatMap(entry -> {
            var path = entry.getKey();
            var object = dig(data, Objects.requireNonNull(path.getParent()));
            return object != null
                            && (isThere(object.get(path.getSegmentName()))
                                    || entry.getValue().isDisputed(object))
                    ? Stream.of(new Found(object, path.getSegmentName(), lineage(path)))
                    : Stream.empty();
        });
    }

    private Lineage lineage(ResultPath path) {
        var way = new ArrayList<Step>();
        for (var place = path; place != null; place = place.getParent()) {
            var step = steps.get(place);
            if (step != null) {
                way.add(step);
            }
        }
        return new Lineage(way);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> dig(Map<String, Object> data, ResultPath path) {
        Object found = data;
        for (var key : path.toList()) {
            if (key instanceof Integer place && found instanceof List<?> items) {
                // One of an attempt that failed may have been longer.
                found = place < items.size() ? items.get(place) : null;
            } else {
                found = found instanceof Map<?, ?> object ? object.get(key) : null;
            }
        }
        return (Map<String, Object>) found;
    }

    private static boolean isThere(@Nullable Object value) {
        return value instanceof List<?> items ? !items.isEmpty() : value != null;
    }

    /**
     * A figure that is there.
     *
     * @param object of the answer, in which it stands
     * @param key what the object calls it
     */
    record Found(Map<String, Object> object, String key, Lineage lineage) {}
}
