package vn.xephang.limit.rate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.Network;

/**
 * Counts the bodies of requests that have not arrived yet: each holds a thread for as long as it may take, and threads that all wait
 * for bodies answer nobody.
 */
@Component
public class AwaitedBodies {
    private static final int SECONDS = 1;

    /** Of those clients only who have one. */
    private final Map<Optional<Network>, Integer> ofClients = new ConcurrentHashMap<>();

    private final AtomicInteger all = new AtomicInteger();
    private final int mostOfClient;
    private final int mostOfAll;

    AwaitedBodies(LimitProperties properties) {
        mostOfClient = properties.client().awaitedBodies();
        mostOfAll = properties.load().awaitedBodies();
    }

    /** Waits for one more, or is a {@link Refusal}; what was begun must be {@link #end}ed. */
    public void begin(Optional<Network> client) {
        var own = ofClients.merge(client, 1, Integer::sum);
        var together = all.incrementAndGet();
        if (own > mostOfClient) {
            end(client);
            throw refused(ErrorCode.RATE_LIMITED, "%d bodies of your requests", own, mostOfClient);
        }
        if (together > mostOfAll) {
            end(client);
            throw refused(ErrorCode.OVERLOADED, "The bodies of %d requests", together, mostOfAll);
        }
    }

    public void end(Optional<Network> client) {
        all.decrementAndGet();
        ofClients.computeIfPresent(client, (key, known) -> known == 1 ? null : known - 1);
    }

    private static Refusal refused(ErrorCode code, String whose, int asked, int allowed) {
        return new Refusal(
                code,
                (whose + " have not arrived yet; at most %d are waited for at once. Ask again in %d s.")
                        .formatted(asked, allowed, SECONDS),
                Map.of("limit", "awaitedBodies", "asked", asked, "allowed", allowed, "retryAfter", SECONDS));
    }
}
