package vn.xephang.publication;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Whether the database answers, from what became of the last question to it. */
final class Presence {
    /** For a small question, even where it has much to do: so that there is time to ask over another connection. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(2);

    /** It refuses one more, and is there. */
    private static final String TOO_MANY_CONNECTIONS = "53300";

    private final Runnable whenBack;
    private volatile @Nullable Long askedSince;
    private volatile boolean hasFailed;

    Presence(Runnable whenBack) {
        this.whenBack = whenBack;
    }

    void asked() {
        askedSince = System.nanoTime();
    }

    void answered() {
        var wasAway = isAway();
        askedSince = null;
        hasFailed = false;
        if (wasAway) {
            whenBack.run();
        }
    }

    void failed(DataAccessException failure) {
        if (isAnswer(failure)) {
            answered();
        } else {
            hasFailed = true;
            askedSince = null;
        }
    }

    boolean isAway() {
        var since = askedSince;
        return hasFailed || since != null && System.nanoTime() - since > LONGEST_SILENCE.toNanos();
    }

    /** Whoever says what is wrong with a statement answers. */
    private static boolean isAnswer(DataAccessException failure) {
        var state = failure.getMostSpecificCause() instanceof SQLException sql ? sql.getSQLState() : null;
        return TOO_MANY_CONNECTIONS.equals(state)
                || state != null
                        && !(failure instanceof CannotGetJdbcConnectionException)
                        && !state.startsWith("08")
                        && !state.startsWith("57P");
    }
}
