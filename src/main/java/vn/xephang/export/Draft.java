package vn.xephang.export;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import org.jspecify.annotations.Nullable;

/** Stands in the context of a question that is not to be run, to learn what would be. */
public final class Draft {
    @Nullable
    ExecutionContext operation;

    Draft() {}

    /** Whether a question was one of these, and it is known what would be run: it is stopped then, which is no failure. */
    public static boolean isDone(GraphQLContext context) {
        return context.get(Draft.class) instanceof Draft draft && draft.operation != null;
    }
}
