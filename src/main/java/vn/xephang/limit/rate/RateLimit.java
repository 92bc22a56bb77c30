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
    private final Clients clients;
    private final LimitProperties.Rate limits;

    RateLimit(LimitProperties properties, Clients clients) {
        this.limits = properties.rate();
        this.clients = clients;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.clients())
                // Full again by then, as a new one is.
                .expireAfterAccess(Duration.ofSeconds(1 + limits.burst() / limits.perSecond()))
                .build(client -> bucket());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(limits.burst()).refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /**
     * Takes what a request costs from its client, or is a {@link Refusal} that says when to come again. Any request costs
     * something, an invalid one too; an answer that is known already may cost less than it did.
     */
    public void pay(@Nullable InetSocketAddress peer, HttpHeaders headers, long cost) {
        var paid = buckets.get(clients.of(peer, headers)).tryConsumeAndReturnRemaining(cost);
        if (!paid.isConsumed()) {
            throw refused(cost, TimeUnit.NANOSECONDS.toSeconds(paid.getNanosToWaitForRefill()) + 1);
        }
    }

    private Refusal refused(long cost, long seconds) {
        return new Refusal(
                ErrorCode.RATE_LIMITED,
                "You have asked for so much that %d units of cost are not left; %d are regained in a second. Ask again in %d s."
                        .formatted(cost, limits.perSecond(), seconds),
                Map.of("limit", "rate", "asked", cost, "allowed", limits.perSecond(), "retryAfter", seconds));
    }
}
