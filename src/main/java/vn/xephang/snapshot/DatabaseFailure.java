package vn.xephang.snapshot;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.QueryTimeoutException;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/**
 * A failure of the database that is foreseen, as its reader is told.
 *
 * @param isConnectionDead whether the connection was lost on the way: another one may do
 */
record DatabaseFailure(Refusal refusal, boolean isConnectionDead) {
    /** The role's time-out or our deadline has ended a statement; it has waited too long for a lock. */
    private static final Set<String> TOO_LONG = Set.of("57014", "55P03");

    /**
     * The server stops, has crashed or starts; it has ended an idle session, or a statement that stood in the way of
     * replication.
     */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "40001");

    private static final String CLASS_OF_CONNECTIONS = "08";
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final int SECONDS = 1;

    boolean isAway() {
        return refusal.code() == ErrorCode.UNAVAILABLE;
    }

    /** @param isAway whether the database does not answer anybody: who waits in vain does not know why */
    static Optional<DatabaseFailure> of(Throwable thrown, boolean isAway) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            var failure = known(t, isAway);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseFailure> known(Throwable thrown, boolean isAway) {
        if (thrown instanceof QueryTimeoutException) {
            return Optional.of(tooLong(false));
        }
        if (thrown instanceof SQLTransientConnectionException) {
            // Whatever its cause: the pool remembers one for long.
            return Optional.of(isAway ? unavailable(false) : overloaded());
        }
        if (thrown.getCause() instanceof SocketTimeoutException && !isAway) {
            return Optional.of(tooLong(true));
        }
        return thrown instanceof SQLException sql ? ofState(String.valueOf(sql.getSQLState())) : Optional.empty();
    }

    private static Optional<DatabaseFailure> ofState(String state) {
        if (TOO_LONG.contains(state)) {
            return Optional.of(tooLong(false));
        }
        if (TOO_MANY_CONNECTIONS.equals(state)) {
            return Optional.of(overloaded());
        }
        return state.startsWith(CLASS_OF_CONNECTIONS) || ENDED.contains(state)
                ? Optional.of(unavailable(true))
                : Optional.empty();
    }

    private static DatabaseFailure tooLong(boolean isConnectionDead) {
        return new DatabaseFailure(
                new Refusal(
                        ErrorCode.TIMEOUT,
                        "The answer takes longer than it may. Ask for less at once.",
                        Map.of("limit", "time")),
                isConnectionDead);
    }

    private static DatabaseFailure overloaded() {
        return new DatabaseFailure(
                new Refusal(
                        ErrorCode.OVERLOADED,
                        "The server has as much to do as it can. Ask again in %d s.".formatted(SECONDS),
                        Map.of("limit", "connections", "retryAfter", SECONDS)),
                false);
    }

    private static DatabaseFailure unavailable(boolean isConnectionDead) {
        return new DatabaseFailure(
                new Refusal(
                        ErrorCode.UNAVAILABLE,
                        "The figures cannot be read at the moment. Ask again in %d s.".formatted(SECONDS),
                        Map.of("retryAfter", SECONDS)),
                isConnectionDead);
    }
}
