package vn.xephang.limit.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.LimitProperties;

/**
 * Who is answered now. There are places for so many requests, and fewer for those of one document: where one takes long, its
 * next readers wait for each other and not everybody for them. Works alike for platform and virtual threads.
 */
@Component
class Places {
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Semaphore places;
    private final LimitProperties.Load limits;

    Places(LimitProperties properties) {
        this.limits = properties.load();
        this.places = new Semaphore(limits.requests());
    }

    /** Answers when it is the document's turn; a {@link Refusal} where that would take too long. */
    <T> T answer(String document, Supplier<T> answer) {
        if (!places.tryAcquire()) {
            throw refused("requests", "requests are answered already", limits.requests());
        }
        try {
            return answerInLane(document, answer);
        } finally {
            places.release();
        }
    }

    private <T> T answerInLane(String document, Supplier<T> answer) {
        var lane = lanes.compute(document, (key, known) -> (known == null ? new Lane(limits.running()) : known).join());
        try {
            if (lane.members() > limits.running() + limits.waiting()) {
                throw refused("waiting", "requests of this document wait already", limits.waiting());
            }
            if (!lane.waitForTurn(limits)) {
                throw refused(
                        "running", "requests of this document take so long that others wait in vain", limits.running());
            }
            try {
                return answer.get();
            } finally {
                lane.turns.release();
            }
        } finally {
            lanes.computeIfPresent(document, (key, known) -> known.leave() ? null : known);
        }
    }

    private static Refusal refused(String limit, String things, int allowed) {
        return new Refusal(
                ErrorCode.OVERLOADED,
                "%d %s. Ask again in 1 s.".formatted(allowed, things),
                Map.of("limit", limit, "allowed", allowed, "retryAfter", 1));
    }

    /** The requests of one document: those that have a turn and those that wait for one, first come first served. */
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

        boolean waitForTurn(LimitProperties.Load limits) {
            try {
                return turns.tryAcquire(limits.waitingTime().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
