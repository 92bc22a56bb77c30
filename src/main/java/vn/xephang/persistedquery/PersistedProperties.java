package vn.xephang.persistedquery;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Documents that clients name by a hash.
 *
 * @param entries Documents that clients have sent and that are remembered.
 * @param size Memory for all of them together.
 * @param manifest Files with documents that are known from the start, as Apollo's and Relay's tools write them.
 * @param only Whether no other documents are answered than those of the manifest.
 */
@ConfigurationProperties("xephang.persisted")
record PersistedProperties(
        @DefaultValue("5000") int entries,
        @DefaultValue("4MB") DataSize size,
        @DefaultValue List<String> manifest,
        @DefaultValue("false") boolean only) {
    PersistedProperties {
        Assert.isTrue(entries >= 1, () -> "xephang.persisted.entries must be at least 1, but is " + entries);
        Assert.isTrue(size.toBytes() >= 1, () -> "xephang.persisted.size must be at least 1 byte, but is " + size);
        manifest = List.copyOf(manifest);
        Assert.isTrue(
                !only || !manifest.isEmpty(),
                () -> "xephang.persisted.only needs xephang.persisted.manifest: there would be nothing to ask");
    }
}
