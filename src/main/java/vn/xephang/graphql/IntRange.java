package vn.xephang.graphql;

import org.jspecify.annotations.Nullable;

/** Whole numbers between two bounds. */
public record IntRange(@Nullable Integer gte, @Nullable Integer lte) implements Range<Integer> {}
