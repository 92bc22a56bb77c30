package vn.xephang.limit.rate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.Network;

/** Counts the requests that each client has under way: whoever does not read their answers keeps no more than these busy. */
@Component
public class AtOnce {
    /** Of those only who have one. */
    private final Map<Optional<Network>, Integer> underWay = new ConcurrentHashMap<>();

    private final int most;

    AtOnce(LimitProperties properties) {
        this.most = properties.client().atOnce();
    }

    /** Lets one more in, or is a {@link Refusal}; who was let in must {@link #leave}. */
    public void enter(Optional<Network> client) {
        var asked = underWay.merge(client, 1, Integer::sum);
        if (asked > most) {
            leave(client);
            throw new Refusal(
                    ErrorCode.RATE_LIMITED,
                    "You have %d requests under way; at most %d are answered at once. Ask again in 1 s."
                            .formatted(asked, most),
                    Map.of("limit", "atOnce", "asked", asked, "allowed", most, "retryAfter", 1));
        }
    }

    public void leave(Optional<Network> client) {
        underWay.computeIfPresent(client, (key, known) -> known == 1 ? null : known - 1);
    }

    /** How many clients are counted, for the tests. */
    int clients() {
        return underWay.size();
    }
}
