package vn.xephang.graphql;

import org.jspecify.annotations.Nullable;

/** The four arguments of a Relay connection, as given; their sizes are within the limits when they come here. */
public record PageArguments(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {
    /** Where none is asked for. */
    public static final int USUAL_SIZE = 100;

    public PageArguments {
        refuseMixture(first, after, last, before);
    }

    boolean backward() {
        return last != null || before != null;
    }

    int size() {
        if (first != null) {
            return first;
        }
        return last != null ? last : USUAL_SIZE;
    }

    private static void refuseMixture(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (last != null && (first != null || after != null)) {
            throw new InvalidArgument("last", last, "it goes with before, not with first or after");
        }
        if (before != null && (first != null || after != null)) {
            throw new InvalidArgument("before", before, "it goes with last, not with first or after");
        }
    }
}
