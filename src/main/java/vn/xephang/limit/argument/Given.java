package vn.xephang.limit.argument;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as it was given, before anybody knows whether it is one that its argument takes. */
interface Given {
    boolean isNull();

    /** Null where it is no list. */
    @Nullable
    List<Given> items();

    /** Null where it is no object. */
    @Nullable
    Map<String, Given> members();

    boolean isOf(GraphQLScalarType type);

    boolean isOf(GraphQLEnumType type);

    /** As it is written, for people: text in quotes, all else as it stands. */
    Object shown();

    /** What it would be if it were the name of something. */
    String word();

    /** What to say of how it is written, where it would be right otherwise. */
    String hint();

    /** What is shown as it is, without quotes. */
    record Plain(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
