package vn.xephang.graphql;

import graphql.GraphQLContext;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What went wrong in one request, each with the id that the log has it under. */
final class UnforeseenErrors {
    /** A statement after one that failed in the same transaction: the first tells why. */
    private static final String FOLLOWING = "25P02";

    private final Map<String, String> ids = new HashMap<>();
    private @Nullable String first;

    /** Those of the request with this context. */
    static UnforeseenErrors of(GraphQLContext request) {
        return Objects.requireNonNull(request.computeIfAbsent(UnforeseenErrors.class, type -> new UnforeseenErrors()));
    }

    /** Logs it, unless it has been, or only follows from what has been. */
    synchronized String id(Throwable thrown) {
        if (first != null && isFollowing(thrown)) {
            return first;
        }
        // A field of every object fails by an exception of its own, in the same way.
        var id = ids.computeIfAbsent(Unforeseen.kind(thrown), kind -> logged(thrown));
        first = first == null ? id : first;
        return id;
    }

    private static String logged(Throwable thrown) {
        return Unforeseen.of(thrown).id();
    }

    private static boolean isFollowing(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && FOLLOWING.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
