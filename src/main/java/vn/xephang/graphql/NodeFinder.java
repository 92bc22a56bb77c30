package vn.xephang.graphql;

import java.util.List;
import java.util.Optional;

/** Finds the nodes of one type; each noun with global ids brings one. */
public interface NodeFinder {
    /** The GraphQL type. */
    String type();

    /** How many parts its keys have. */
    int keySize();

    Optional<?> findByKey(List<String> key);

    /** A year in a key; one that is no number is nobody's. */
    static Optional<Integer> year(String part) {
        return part.matches("\\d{4}") ? Optional.of(Integer.valueOf(part)) : Optional.empty();
    }
}
