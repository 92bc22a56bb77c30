package vn.xephang.provenance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way to a figure in an answer, through the objects that it was read from: its own first, the root last. */
public final class Lineage {
    private final List<Step> steps;

    Lineage(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The figure's own field. */
    public String field() {
        return steps.get(0).field();
    }

    /** Whether any field on the way has this name. */
    public boolean isUnder(String field) {
        return steps.stream().anyMatch(step -> step.field().equals(field));
    }

    /** Which of two fields the way leads through, the nearer one where it is both. */
    public String nearest(String one, String other) {
        return steps.stream()
                .map(Step::field)
                .filter(field -> field.equals(one) || field.equals(other))
                .findFirst()
                .orElseThrow();
    }

    /** What the nearest field of a name on the way was asked with. */
    public @Nullable Object argument(String field, String name) {
        return steps.stream()
                .filter(step -> step.field().equals(field))
                .findFirst()
                .map(step -> step.arguments().get(name))
                .orElse(null);
    }

    /** The object that has the figure. */
    public Object own() {
        return Objects.requireNonNull(steps.get(0).object());
    }

    /** The nearest object of a type. */
    public <T> Optional<T> find(Class<T> type) {
        return steps.stream()
                .map(Step::object)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    public <T> T object(Class<T> type) {
        return find(type)
                .orElseThrow(() -> new IllegalStateException("No " + type.getSimpleName() + " above " + steps));
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * A field on the way.
     *
     * @param type of the object, in the schema
     * @param object what it was read from; null at the root
     */
    record Step(String type, String field, @Nullable Object object, Map<String, ? extends @Nullable Object> arguments) {
        @Override
        public String toString() {
            return type + "." + field;
        }
    }
}
