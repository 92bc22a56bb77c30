package vn.xephang.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers in memory, by their names: what is published next has other names, so that nothing must be thrown away. What is asked
 * once does not push out what is asked often, and the oldest publication's answers go since nobody asks for them any more.
 */
@Component
public class AnswerCache {
    /** What an entry takes beside its bytes. */
    private static final int OVERHEAD = 300;

    private static final int MOST_NAMES = 10_000;

    private final ConcurrentStatsCounter statistics = new ConcurrentStatsCounter();
    private final Cache<EntityTag, Representation> answers;
    /** Names of answers that there are, and what they can be sent in at best; the answers are others'. */
    private final Cache<EntityTag, Coding> names =
            Caffeine.newBuilder().maximumSize(MOST_NAMES).build();

    private final boolean isEnabled;

    AnswerCache(CacheProperties properties) {
        isEnabled = properties.enabled();
        answers = Caffeine.newBuilder()
                .maximumWeight(isEnabled ? properties.size().toBytes() : 0)
                .weigher((EntityTag tag, Representation answer) -> answer.length() + OVERHEAD)
                .recordStats(() -> statistics)
                .build();
    }

    public Optional<Representation> find(EntityTag tag) {
        return isEnabled ? Optional.ofNullable(answers.getIfPresent(tag)) : Optional.empty();
    }

    public void keep(EntityTag tag, Representation answer) {
        if (isEnabled) {
            answers.put(tag, answer);
            // Only what it loads itself is counted otherwise.
            statistics.recordLoadSuccess(0);
        }
        keepName(tag, answer.coding(Coding.GZIP));
    }

    /** Of an answer that is not kept: that there is one. */
    public void keepName(EntityTag tag, Coding best) {
        names.put(tag, best);
    }

    /** How an answer that there is can be sent at best; empty where it is not known that there is one. */
    public Optional<Coding> best(EntityTag tag) {
        return Optional.ofNullable(names.getIfPresent(tag));
    }

    /** For metrics: its size in bytes is its weight, and its statistics are recorded. */
    public Cache<?, ?> metered() {
        return answers;
    }
}
