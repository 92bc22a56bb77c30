package vn.xephang.limit;

/** What an operation costs; stands in its GraphQL context by this class. */
public record KnownCost(long cost) {}
