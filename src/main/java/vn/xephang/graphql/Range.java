package vn.xephang.graphql;

import org.jspecify.annotations.Nullable;

/** Two bounds, both included, each of which may be open. */
public interface Range<T extends Comparable<? super T>> {
    @Nullable
    T gte();

    @Nullable
    T lte();

    default void refuseEmpty(String argument) {
        var gte = gte();
        var lte = lte();
        if (gte != null && lte != null && gte.compareTo(lte) > 0) {
            throw new InvalidArgument(argument, gte + " to " + lte, "its gte may not be above its lte");
        }
    }
}
