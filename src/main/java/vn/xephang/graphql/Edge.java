package vn.xephang.graphql;

/** An item of a page with its place in the list. */
public record Edge<T>(String cursor, T node) {}
