package vn.xephang.limit;

/**
 * Stands in the context of a question, by its class, whose document the server has made of one that was held to the limits of
 * documents: what it asks for besides is not the caller's. What it costs is limited all the same.
 */
public record DerivedDocument() {}
