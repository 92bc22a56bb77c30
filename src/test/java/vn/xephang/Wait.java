package vn.xephang;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * Waits for what must come about, however slow the machine is, and no longer: what never comes is said by its name. It asks on a
 * thread of its own, since who waits in a socket cannot be interrupted.
 */
public final class Wait {
    /** No measure of speed. Shorter than the time-outs of tests, which do not say what was waited for. */
    public static final Duration LONGEST = Duration.ofSeconds(100);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private Wait() {}

    /** Gives how long it took. */
    public static Duration until(String what, Callable<Boolean> condition) {
        var start = System.nanoTime();
        patiently(what).until(condition);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Asks until the answer is as it must become; gives that answer. */
    public static <T> T until(String what, Callable<T> question, Predicate<T> isSo) {
        return patiently(what).until(question, isSo);
    }

    private static ConditionFactory patiently(String what) {
        return Awaitility.await(what).atMost(LONGEST).pollDelay(Duration.ZERO).pollInterval(PAUSE);
    }
}
