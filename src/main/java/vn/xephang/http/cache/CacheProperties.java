package vn.xephang.http.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Answers that are kept in memory.
 *
 * @param enabled Whether answers are kept at all. Clients' own copies are told to be good either way.
 * @param size Memory for all of them together.
 */
@ConfigurationProperties("xephang.cache")
record CacheProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("32MB") DataSize size) {
    CacheProperties {
        Assert.isTrue(size.toBytes() >= 0, () -> "xephang.cache.size must not be negative, but is " + size);
    }
}
