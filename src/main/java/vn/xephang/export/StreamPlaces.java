package vn.xephang.export;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** The long tables that may be sent at once. */
final class StreamPlaces {
    /** No client should forget what it came for. */
    private static final long MOST_SECONDS = 30;

    private final int count;
    private final Semaphore free;
    /** How long the last one took: who finds no place is told to come again after as long. */
    private volatile Duration last = Duration.ofSeconds(1);

    StreamPlaces(int count) {
        this.count = count;
        this.free = new Semaphore(count);
    }

    @FunctionalInterface
    interface Sending {
        void send() throws IOException;
    }

    /** Sends, or refuses to where no place is free. */
    void send(Sending sending) throws IOException {
        if (!free.tryAcquire()) {
            throw refusal();
        }
        var start = System.nanoTime();
        try {
            sending.send();
            last = Duration.ofNanos(System.nanoTime() - start);
        } finally {
            free.release();
        }
    }

    private Refusal refusal() {
        // Rounded up.
        var seconds = Math.min(last.toSeconds() + 1, MOST_SECONDS);
        return new Refusal(
                ErrorCode.OVERLOADED,
                "The server sends at most %d long tables at once. Ask again in %d s.".formatted(count, seconds),
                Map.of("limit", "streams", "asked", count + 1, "allowed", count, "retryAfter", (int) seconds));
    }
}
