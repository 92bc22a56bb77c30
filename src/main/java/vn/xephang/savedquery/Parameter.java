package vn.xephang.savedquery;

import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a document, as a parameter of its link.
 *
 * @param hasDefault whether the document says what is meant where the parameter is absent
 * @param defaultValue as JSON has it
 * @param meaning by language; in English what the schema says of the argument that it is given to
 */
record Parameter(
        String name,
        GraphQLInputType type,
        boolean hasDefault,
        @Nullable Object defaultValue,
        Map<String, String> meaning) {
    boolean isRequired() {
        return !hasDefault && GraphQLTypeUtil.isNonNull(type);
    }
}
