package vn.xephang.limit.rate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.Network;

/** Counts what each client has asked for lately, by its cost. */
@Component
public class RateLimit {
    private final LoadingCache<Optional<Network>, Bucket> buckets;
    private final LoadingCache<Network, Bucket> neighbours;
    private final Clients clients;
    private final LimitProperties.Rate limits;

    RateLimit(LimitProperties properties, Clients clients) {
        this.limits = properties.rate();
        this.clients = clients;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.clients())
                // Full again by then, as a new one is.
                .expireAfterAccess(Duration.ofSeconds(1 + limits.burst() / limits.perSecond()))
                .build(client -> bucket(1));
        // Each is asked for as often as all its clients, so that no number of these makes it forgotten.
        this.neighbours = Caffeine.newBuilder()
                .maximumSize(limits.clients())
                .expireAfterAccess(Duration.ofSeconds(1 + limits.burst() / limits.perSecond()))
                .build(network -> bucket(limits.neighbours()));
    }

    private Bucket bucket(long clients) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(clients * limits.burst())
                        .refillGreedy(clients * limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /**
     * Takes what a request costs from its client, or is a {@link Refusal} that says when to come again. Any request costs
     * something, an invalid one too; an answer that is known already may cost less than it did.
     */
    public void pay(@Nullable InetSocketAddress peer, HttpHeaders headers, long cost) {
        pay(clients.of(peer, headers), cost);
    }

    /** The same of a client that is known. */
    public void pay(Optional<Network> client, long cost) {
        pay(buckets.get(client), cost, 1);
        // After its own, so that who has nothing left takes nothing from the others.
        client.flatMap(Network::ofNeighbours)
                .ifPresent(network -> pay(neighbours.get(network), cost, limits.neighbours()));
    }

    private void pay(Bucket bucket, long cost, long clients) {
        var paid = bucket.tryConsumeAndReturnRemaining(cost);
        if (!paid.isConsumed()) {
            throw refused(
                    cost,
                    Math.max(0, paid.getRemainingTokens()),
                    clients * limits.perSecond(),
                    TimeUnit.NANOSECONDS.toSeconds(paid.getNanosToWaitForRefill()) + 1);
        }
    }

    /** Takes what sending an answer has cost, which is known when it was sent; the client owes what it has not. */
    public void sent(Optional<Network> client, long bytes) {
        if (bytes >= limits.bytes()) {
            var cost = bytes / limits.bytes();
            buckets.get(client).consumeIgnoringRateLimits(cost);
            client.flatMap(Network::ofNeighbours)
                    .ifPresent(network -> neighbours.get(network).consumeIgnoringRateLimits(cost));
        }
    }

    private static Refusal refused(long cost, long left, long regained, long seconds) {
        return new Refusal(
                ErrorCode.RATE_LIMITED,
                "You have asked for so much that of %d units of cost only %d are left; %d are regained in a second. Ask again in %d s."
                        .formatted(cost, left, regained, seconds),
                Map.of(
                        "limit", "rate",
                        "asked", cost,
                        "allowed", left,
                        "perSecond", regained,
                        "retryAfter", seconds));
    }
}
