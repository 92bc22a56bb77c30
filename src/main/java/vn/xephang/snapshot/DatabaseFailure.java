package vn.xephang.snapshot;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
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
    /** The role's time-out or our deadline has ended a statement. */
    private static final String TOO_LONG = "57014";

    /** It has waited too long for a lock, as a migration holds one: the same question is answered when that is done. */
    private static final String LOCKED = "55P03";

    /**
     * The server stops, has crashed or starts; it has ended an idle session, or a statement that stood in the way of
     * replication.
     */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "40001");

    /** What the pool says, which has no state for it, of a connection that it closed when a statement before found it dead. */
    private static final String CLOSED = "Connection is closed";

    private static final String CLASS_OF_CONNECTIONS = "08";
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final int SECONDS = 1;

    /** The same with more of what programs are told. */
    DatabaseFailure saying(Map<String, ?> more) {
        var details = new HashMap<String, Object>(refusal.extensions());
        details.remove("code");
        details.putAll(more);
        return new DatabaseFailure(
                new Refusal(refusal.code(), String.valueOf(refusal.getMessage()), details), isConnectionDead);
    }

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
        if (!(thrown instanceof SQLException sql)) {
            return Optional.empty();
        }
        return sql.getSQLState() == null && CLOSED.equals(sql.getMessage())
                ? Optional.of(unavailable(true))
                : ofState(String.valueOf(sql.getSQLState()));
    }

    private static Optional<DatabaseFailure> ofState(String state) {
        if (TOO_LONG.equals(state)) {
            return Optional.of(tooLong(false));
        }
        if (LOCKED.equals(state)) {
            return Optional.of(unavailable(false));
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
