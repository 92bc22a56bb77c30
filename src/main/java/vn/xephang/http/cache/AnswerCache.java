package vn.xephang.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private final Cache<EntityTag, Representation> answers;
    private final boolean isEnabled;

    AnswerCache(CacheProperties properties) {
        isEnabled = properties.enabled();
        answers = Caffeine.newBuilder()
                .maximumWeight(isEnabled ? properties.size().toBytes() : 0)
                .weigher((EntityTag tag, Representation answer) -> answer.length() + OVERHEAD)
                .recordStats()
                .build();
    }

    public Optional<Representation> find(EntityTag tag) {
        return isEnabled ? Optional.ofNullable(answers.getIfPresent(tag)) : Optional.empty();
    }

    public void keep(EntityTag tag, Representation answer) {
        if (isEnabled) {
            answers.put(tag, answer);
        }
    }

    /** For metrics: its size in bytes is its weight, and its statistics are recorded. */
    public Cache<?, ?> metered() {
        return answers;
    }
}
