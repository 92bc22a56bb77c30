package vn.xephang.citation;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xephang.provenance.Beside;

/**
 * What the schema's directive {@code @caveat} says of a field.
 *
 * @param other the other field of the same object; empty where it is the field itself
 * @param values those with which the caveat holds, as text
 * @param code the caveat's
 */
record Proviso(Optional<Beside> other, List<String> values, String code) {
    private static final String NULL = "null";

    static List<Proviso> of(GraphQLFieldDefinition field) {
        return field.getAppliedDirectives("caveat").stream()
                .map(directive -> of(directive, field.getName()))
                .toList();
    }

    private static Proviso of(GraphQLAppliedDirective directive, String own) {
        String field = value(directive, "field");
        return new Proviso(
                field.equals(own) ? Optional.empty() : Optional.of(Beside.of(field)),
                value(directive, "values"),
                value(directive, "code"));
    }

    /** Of nothing there is nothing to know, unless it is that there is nothing. */
    boolean holds(String key, @Nullable Object value, Map<?, ?> around) {
        var decisive = other.isPresent() ? other.get().in(around, key) : value;
        return (value != null || values.contains(NULL)) && values.contains(String.valueOf(decisive));
    }

    private static <T> T value(GraphQLAppliedDirective directive, String argument) {
        T value = Objects.requireNonNull(directive.getArgument(argument), argument)
                .getValue();
        return Objects.requireNonNull(value, argument);
    }
}
