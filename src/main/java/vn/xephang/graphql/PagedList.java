package vn.xephang.graphql;

import java.util.List;

/** Everything that makes a list: whose it is, what is in it, in which order. Two equal ones have the same cursors. */
public interface PagedList {
    /** The same list of whomever: lists of one shape are read by one statement. */
    Object shape();

    List<SortKey> order();
}
