package vn.xephang.http.cache;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerCacheTests {
    private static final EntityTag TAG = new EntityTag("a");

    @Test
    void answersTakeNoMoreThanTheSpaceHoweverManyThereAre() {
        var cache = new AnswerCache(new CacheProperties(true, DataSize.ofKilobytes(100)));
        for (int i = 0; i < 1000; i++) {
            cache.keep(new EntityTag("" + i), Representation.of(new byte[1500]));
        }
        cache.metered().cleanUp();
        var kept = cache.metered().policy().eviction().orElseThrow();
        assertThat(kept.weightedSize().orElseThrow()).isBetween(1L, 100L * 1024);
        assertThat(cache.metered().estimatedSize()).isBetween(1L, 100L * 1024 / 1500);
    }

    @Test
    void whatIsLargerThanTheSpaceIsNotKept() {
        var cache = new AnswerCache(new CacheProperties(true, DataSize.ofKilobytes(1)));
        cache.keep(TAG, Representation.of(new byte[5000]));
        cache.metered().cleanUp();
        assertThat(cache.find(TAG)).isEmpty();
    }

    @Test
    void oneSettingSwitchesItOff() {
        var cache = new AnswerCache(new CacheProperties(false, DataSize.ofMegabytes(1)));
        cache.keep(TAG, Representation.of(new byte[10]));
        assertThat(cache.find(TAG)).isEmpty();
    }

    @Test
    void hitsAndMissesAreCounted() {
        var cache = new AnswerCache(new CacheProperties(true, DataSize.ofMegabytes(1)));
        cache.find(TAG);
        cache.keep(TAG, Representation.of(new byte[10]));
        cache.find(TAG);
        assertThat(cache.metered().stats().hitCount()).isEqualTo(1);
        assertThat(cache.metered().stats().missCount()).isEqualTo(1);
    }
}
