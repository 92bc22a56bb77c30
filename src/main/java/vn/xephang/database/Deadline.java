package vn.xephang.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Until when what this thread does is worth anything: nobody waits for it any longer. */
public final class Deadline {
    /** For telling the reader why there is no answer. */
    private static final Duration FOR_THE_REFUSAL = Duration.ofMillis(250);

    /** For the database to say that it has ended a statement, before its connection is given up. */
    private static final Duration FOR_SAYING_WHY = Duration.ofMillis(500);

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();
    private final long begin = System.nanoTime();
    private final long end;
    private final Duration silence;
    private @Nullable SQLException noConnection;

    private Deadline(long end, Duration silence) {
        this.end = end;
        this.silence = silence;
    }

    /**
     * Statements that the action runs on this thread neither begin nor go on after this time.
     *
     * @param silence how long the database may say nothing meanwhile
     */
    public static <T> T within(Duration time, Duration silence, Supplier<T> action) {
        CURRENT.set(new Deadline(System.nanoTime() + time.toNanos(), silence));
        try {
            return action.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** Of this thread; empty where somebody waits for as long as it takes. */
    static Optional<Deadline> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Whether there is this much time. */
    public static boolean leaves(Duration time) {
        return current().map(deadline -> deadline.left().compareTo(time) > 0).orElse(true);
    }

    /** How long it has taken so far; nothing where nobody has begun. */
    public static Duration spent() {
        return current()
                .map(deadline -> Duration.ofNanos(System.nanoTime() - deadline.begin))
                .orElse(Duration.ZERO);
    }

    /** How much of the time is left, zero or less where it is over. */
    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** How long the database may say nothing from now on. */
    Duration silence() {
        var bound = before(FOR_THE_REFUSAL);
        return bound.compareTo(silence) < 0 ? bound : silence;
    }

    /** How long a statement may take, where that is less than the database would let it. */
    Optional<Duration> statementTime() {
        return left().compareTo(silence) < 0 ? Optional.of(before(FOR_SAYING_WHY)) : Optional.empty();
    }

    /** Of a short time half is kept. */
    private Duration before(Duration kept) {
        var left = left();
        return left.compareTo(kept.multipliedBy(2)) < 0 ? left.dividedBy(2) : left.minus(kept);
    }

    /**
     * A connection, waited for once: each field would wait anew, one after the other, until there is no time for a refusal either.
     *
     * @param longest how long that can take
     */
    Connection connection(Pool pool, Duration longest) throws SQLException {
        if (noConnection != null) {
            throw noConnection;
        }
        try {
            if (left().compareTo(longest) < 0) {
                throw new SQLTransientConnectionException("No time is left to wait for a connection");
            }
            return pool.connection();
        } catch (SQLException refused) {
            noConnection = refused;
            throw refused;
        }
    }

    /** Where connections come from. */
    @FunctionalInterface
    interface Pool {
        Connection connection() throws SQLException;
    }
}
