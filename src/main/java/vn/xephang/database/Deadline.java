package vn.xephang.database;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Until when what this thread does is worth anything: nobody waits for it any longer. */
public final class Deadline {
    private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

    private Deadline() {}

    /** Statements that the action runs on this thread neither begin nor go on after this time. */
    public static <T> T within(Duration time, Supplier<T> action) {
        END.set(System.nanoTime() + time.toNanos());
        try {
            return action.get();
        } finally {
            END.remove();
        }
    }

    /** How much of the time is left, zero or less where it is over; empty without a deadline. */
    public static Optional<Duration> left() {
        return Optional.ofNullable(END.get()).map(end -> Duration.ofNanos(end - System.nanoTime()));
    }
}
