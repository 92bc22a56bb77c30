package vn.xephang.citation;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the schema's directive {@code @caveat} says of a field.
 *
 * @param field the other field of the same object
 * @param values those with which the caveat holds, as text
 * @param code the caveat's
 */
record Proviso(String field, List<String> values, String code) {
    private static final String NULL = "null";

    static List<Proviso> of(GraphQLFieldDefinition field) {
        return field.hasAppliedDirective("caveat")
                ? field.getAppliedDirectives("caveat").stream().map(Proviso::of).toList()
                : List.of();
    }

    private static Proviso of(GraphQLAppliedDirective directive) {
        return new Proviso(value(directive, "field"), value(directive, "values"), value(directive, "code"));
    }

    /** Of nothing there is nothing to know, unless it is that there is nothing. */
    boolean holds(@Nullable Object value, Map<?, ?> around) {
        return (value != null || values.contains(NULL)) && values.contains(String.valueOf(around.get(field)));
    }

    private static <T> T value(GraphQLAppliedDirective directive, String argument) {
        T value = Objects.requireNonNull(directive.getArgument(argument), argument)
                .getValue();
        return Objects.requireNonNull(value, argument);
    }
}
