package vn.xephang.persistedquery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What clients have sent with its hash, bounded by number and memory alike. What is named often stays, however many others are
 * sent once.
 */
@Component
class SentDocuments {
    /** What an entry takes beside its text. */
    private static final int OVERHEAD = 300;

    private final Cache<String, String> documents;

    SentDocuments(PersistedProperties properties) {
        var space = properties.size().toBytes();
        // An entry takes its part of the number, or its part of the memory, whichever is more of the whole.
        var least = Math.max(1, space / properties.entries());
        documents = Caffeine.newBuilder()
                .maximumWeight(space)
                .weigher((String hash, String text) ->
                        (int) Math.min(Integer.MAX_VALUE, Math.max(least, OVERHEAD + 2L * text.length())))
                .recordStats()
                .build();
    }

    Optional<String> find(String hash) {
        return Optional.ofNullable(documents.getIfPresent(hash));
    }

    void keep(String hash, String text) {
        documents.put(hash, text);
    }

    /** For metrics. */
    Cache<?, ?> metered() {
        return documents;
    }
}
