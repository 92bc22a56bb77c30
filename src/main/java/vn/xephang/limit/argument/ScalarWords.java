package vn.xephang.limit.argument;

import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import vn.xephang.graphql.InvalidArgument;

/** Says of a plain value what it must be: a page's size has bounds of its own, narrower than those of its type. */
final class ScalarWords {
    /** Of a page or list; what these are follows from their names, by the Relay specification. */
    static final Set<String> SIZES = Set.of("first", "last");

    private static final Set<String> UNQUOTED = Set.of("Float", "Decimal", "Boolean");

    private final int pageSize;

    ScalarWords(int pageSize) {
        this.pageSize = pageSize;
    }

    InvalidArgument refusal(String path, GraphQLScalarType type, Given given) {
        if (!"Int".equals(type.getName())) {
            return new InvalidArgument(
                    path,
                    given.shown(),
                    "it must be " + InputWords.of(type) + (UNQUOTED.contains(type.getName()) ? "" : inQuotes(given)));
        }
        var isSize = SIZES.contains(path);
        var words = "it must be a whole number from %d to %d"
                .formatted(isSize ? 1 : Integer.MIN_VALUE, isSize ? pageSize : Integer.MAX_VALUE);
        return isSize && given.word().matches("-?\\d{1,100}") && !(given.shown() instanceof String)
                ? new InvalidArgument(
                        path,
                        given.shown(),
                        words,
                        Map.of("limit", "pageSize", "asked", new BigInteger(given.word()), "allowed", pageSize))
                : new InvalidArgument(path, given.shown(), words);
    }

    private static String inQuotes(Given given) {
        return given.shown() instanceof String ? "" : given.hint();
    }
}
