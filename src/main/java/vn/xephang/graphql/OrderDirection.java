package vn.xephang.graphql;

/** Which end of a list comes first. */
public enum OrderDirection {
    ASC,
    DESC
}
