package vn.xephang.limit.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.Network;

/**
 * Who is answered now. There are places for so many requests, fewer for those of one client, and for those of one document: who
 * asks for much at once waits for itself, and where a document takes long, its next readers wait for each other, and not everybody
 * for them. Works alike for platform and virtual threads.
 */
@Component
class Places {
    private final Semaphore places;
    private final LimitProperties.Load limits;
    private final Lanes<Optional<Network>> clients;
    private final Lanes<String> documents;

    Places(LimitProperties properties) {
        this.limits = properties.load();
        this.places = new Semaphore(limits.requests());
        var client = properties.client();
        this.clients = new Lanes<>(new Lanes.Width(
                ErrorCode.RATE_LIMITED,
                "of yours",
                "runningRequests",
                client.runningRequests(),
                "waitingRequests",
                client.waitingRequests()));
        this.documents = new Lanes<>(new Lanes.Width(
                ErrorCode.OVERLOADED, "of this document", "running", limits.running(), "waiting", limits.waiting()));
    }

    /** Answers when it is the turn of the client and of the document; a {@link Refusal} where that would take too long. */
    <T> T answer(Optional<Network> client, String document, Supplier<T> answer) {
        if (!places.tryAcquire()) {
            throw new Refusal(
                    ErrorCode.OVERLOADED,
                    "%d requests are answered already. Ask again in 1 s.".formatted(limits.requests()),
                    Map.of(
                            "limit",
                            "requests",
                            "asked",
                            limits.requests() + 1,
                            "allowed",
                            limits.requests(),
                            "retryAfter",
                            1));
        }
        try {
            var until = System.nanoTime() + limits.waitingTime().toNanos();
            return clients.answer(client, until, () -> documents.answer(document, until, answer));
        } finally {
            places.release();
        }
    }
}
