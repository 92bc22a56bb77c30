package vn.xephang.limit;

/** Who pays for a request; stands in its GraphQL context by its class. */
@FunctionalInterface
public interface Charge {
    /** Pays what answering costs, or is a {@link vn.xephang.graphql.Refusal}. */
    void pay(long cost);
}
