package vn.xephang.citation;

import graphql.language.Field;
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
 * @param arguments those that the other field takes from this one
 */
record Proviso(String field, List<String> values, String code, List<String> arguments) {
    private static final String NULL = "null";

    static List<Proviso> of(GraphQLFieldDefinition field) {
        return field.hasAppliedDirective("caveat")
                ? field.getAppliedDirectives("caveat").stream().map(Proviso::of).toList()
                : List.of();
    }

    private static Proviso of(GraphQLAppliedDirective directive) {
        return new Proviso(
                value(directive, "field"),
                value(directive, "values"),
                value(directive, "code"),
                value(directive, "arguments"));
    }

    /** Of nothing there is nothing to know, unless it is that there is nothing. */
    boolean holds(String resultKey, @Nullable Object value, Map<?, ?> around) {
        return (value != null || values.contains(NULL)) && values.contains(String.valueOf(around.get(key(resultKey))));
    }

    /** The other field, as it is asked for beside one. */
    Field beside(Field asked) {
        var given = asked.getArguments().stream()
                .filter(argument -> arguments.contains(argument.getName()))
                .toList();
        var key = key(asked.getResultKey());
        return Field.newField(field)
                .alias(key.equals(field) ? null : key)
                .arguments(given)
                .build();
    }

    /** What the answer calls the other field: where it depends on arguments there may be several. */
    private String key(String resultKey) {
        return arguments.isEmpty() ? field : field + "_of_" + resultKey;
    }

    private static <T> T value(GraphQLAppliedDirective directive, String argument) {
        T value = Objects.requireNonNull(directive.getArgument(argument), argument)
                .getValue();
        return Objects.requireNonNull(value, argument);
    }
}
