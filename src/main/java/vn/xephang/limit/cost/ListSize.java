package vn.xephang.limit.cost;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the directive {@code @listSize} says of a field.
 *
 * @param assumedSize how long its list is where no argument says it
 * @param slicingArguments the arguments that say it, each by its path, as in {@code first} and {@code filter.groups}
 * @param sizedFields fields of its object that are so long, where it is no list itself
 */
record ListSize(int assumedSize, List<SlicingArgument> slicingArguments, List<String> sizedFields) {
    static ListSize of(GraphQLAppliedDirective directive, GraphQLFieldDefinition field) {
        List<String> paths = value(directive, "slicingArguments");
        return new ListSize(
                value(directive, "assumedSize"),
                paths.stream().map(path -> SlicingArgument.of(path, field)).toList(),
                value(directive, "sizedFields"));
    }

    private static <T> T value(GraphQLAppliedDirective directive, String argument) {
        return Objects.requireNonNull(directive.getArgument(argument)).getValue();
    }

    long with(Map<String, Object> arguments) {
        for (var argument : slicingArguments) {
            var size = argument.size(arguments, assumedSize);
            if (size.isPresent()) {
                return size.getAsLong();
            }
        }
        return assumedSize;
    }
}
