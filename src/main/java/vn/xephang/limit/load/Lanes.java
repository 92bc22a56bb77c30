package vn.xephang.limit.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/**
 * A lane for all requests that have something in common: so many of them are answered at once, and others wait for each other
 * and for nobody else.
 *
 * @param <K> what they have in common
 */
final class Lanes<K> {
    private final Map<K, Lane> lanes = new ConcurrentHashMap<>();
    private final Width width;

    Lanes(Width width) {
        this.width = width;
    }

    /**
     * How many requests a lane has room for.
     *
     * @param code of who finds none
     * @param whose as in "requests of this document"
     * @param runningName of the limit on those that are answered at once
     * @param waitingName of the limit on those that wait
     */
    record Width(ErrorCode code, String whose, String runningName, int running, String waitingName, int waiting) {}

    /** Answers when it is the request's turn; a {@link Refusal} where that would take too long. */
    <T> T answer(K common, long until, Supplier<T> answer) {
        var lane = lanes.compute(common, (key, known) -> (known == null ? new Lane(width.running()) : known).join());
        try {
            if (lane.members() > width.running() + width.waiting()) {
                throw refused(width.waitingName(), "wait already", lane.members() - width.running(), width.waiting());
            }
            if (!lane.waitForTurn(until)) {
                throw refused(
                        width.runningName(), "take so long that others wait in vain", lane.members(), width.running());
            }
            try {
                return answer.get();
            } finally {
                lane.turns.release();
            }
        } finally {
            lanes.computeIfPresent(common, (key, known) -> known.leave() ? null : known);
        }
    }

    private Refusal refused(String limit, String what, int asked, int allowed) {
        return new Refusal(
                width.code(),
                "%d requests %s %s. Ask again in 1 s.".formatted(allowed, width.whose(), what),
                Map.of("limit", limit, "asked", asked, "allowed", allowed, "retryAfter", 1));
    }

    /** Those that have a turn and those that wait for one, first come first served. */
    private static final class Lane {
        private final Semaphore turns;
        private int members;

        Lane(int running) {
            turns = new Semaphore(running, true);
        }

        synchronized Lane join() {
            members++;
            return this;
        }

        /** Whether nobody is left. */
        synchronized boolean leave() {
            return --members == 0;
        }

        synchronized int members() {
            return members;
        }

        boolean waitForTurn(long until) {
            try {
                return turns.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
