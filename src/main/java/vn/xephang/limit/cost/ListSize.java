package vn.xephang.limit.cost;

import graphql.schema.GraphQLAppliedDirective;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the directive {@code @listSize} says of a field.
 *
 * @param assumedSize how long its list is where no argument says it
 * @param slicingArguments the arguments that say it, each by its path, as in {@code first} and {@code filter.groups}
 * @param sizedFields fields of its object that are so long, where it is no list itself
 */
record ListSize(int assumedSize, List<String> slicingArguments, List<String> sizedFields) {
    static ListSize of(GraphQLAppliedDirective directive) {
        return new ListSize(
                value(directive, "assumedSize"), value(directive, "slicingArguments"), value(directive, "sizedFields"));
    }

    private static <T> T value(GraphQLAppliedDirective directive, String argument) {
        return Objects.requireNonNull(directive.getArgument(argument)).getValue();
    }

    long with(Map<String, Object> arguments) {
        for (var path : slicingArguments) {
            var value = at(path, arguments);
            if (value instanceof Number size) {
                return Math.max(0, size.longValue());
            }
            // An empty list does not narrow anything, and one with too many values finds no more than there is.
            if (value instanceof Collection<?> values && !values.isEmpty()) {
                return Math.min(values.size(), assumedSize);
            }
        }
        return assumedSize;
    }

    private static @Nullable Object at(String path, Map<String, Object> arguments) {
        Object value = arguments;
        for (var name : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }
}
