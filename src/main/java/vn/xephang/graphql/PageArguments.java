package vn.xephang.graphql;

import org.jspecify.annotations.Nullable;

/** The four arguments of a Relay connection, as given and checked. */
public record PageArguments(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {
    /** No list is longer in one answer. */
    public static final int MOST = 100;

    public PageArguments {
        refuseMixture(first, after, last, before);
        inBounds("first", first);
        inBounds("last", last);
    }

    /** A count argument between 1 and 100. */
    public static void inBounds(String argument, @Nullable Integer count) {
        if (count != null && (count < 1 || count > MOST)) {
            throw new InvalidArgument(argument, count, "it must be from 1 to " + MOST);
        }
    }

    boolean backward() {
        return last != null || before != null;
    }

    int size() {
        if (first != null) {
            return first;
        }
        return last != null ? last : MOST;
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
