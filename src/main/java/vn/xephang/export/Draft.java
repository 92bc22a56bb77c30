package vn.xephang.export;

import graphql.execution.ExecutionContext;
import org.jspecify.annotations.Nullable;

/** Stands in the context of a question that is not to be run, to learn what would be. */
final class Draft {
    @Nullable
    ExecutionContext operation;
}
