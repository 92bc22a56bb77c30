package vn.xephang.limit.cost;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An argument that says how long a list is.
 *
 * @param path its name, after those of the arguments that it is in
 * @param isList whether it is a list that the field is filtered by, or else the number itself
 */
record SlicingArgument(List<String> path, boolean isList) {
    static SlicingArgument of(String path, GraphQLFieldDefinition field) {
        var names = List.of(path.split("\\."));
        GraphQLInputType type = field.getArgument(names.get(0)).getType();
        for (var name : names.subList(1, names.size())) {
            type = ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type))
                    .getField(name)
                    .getType();
        }
        return new SlicingArgument(names, GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type)));
    }

    /** What it says, if anything; of a list that is filtered never more than there is. */
    OptionalLong size(Map<String, Object> arguments, int most) {
        var value = value(arguments);
        if (value == null) {
            return OptionalLong.empty();
        }
        if (isList) {
            // A single value stands for a list of it. An empty list does not narrow anything.
            var values = value instanceof Collection<?> collection ? collection.size() : 1;
            return values == 0 ? OptionalLong.empty() : OptionalLong.of(Math.min(values, most));
        }
        return value instanceof Number number ? OptionalLong.of(Math.max(0, number.longValue())) : OptionalLong.empty();
    }

    private @Nullable Object value(Map<String, Object> arguments) {
        Object value = arguments;
        for (var name : path) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }
}
