package vn.xephang.rankingindex;

/** Which edition: an index in a year. */
public record EditionKey(String indexCode, int year) {}
