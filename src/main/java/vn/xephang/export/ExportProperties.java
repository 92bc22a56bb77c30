package vn.xephang.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How much one may take away as a table.
 *
 * @param rows Rows of a table.
 * @param streams Tables of more than one page that are sent at once. Each holds a thread, but a connection to the database only
 *     while a page of it is read.
 * @param time How long sending such a table may take.
 */
@ConfigurationProperties("xephang.export")
record ExportProperties(
        @DefaultValue("100000") int rows,
        @DefaultValue("8") int streams,
        @DefaultValue("10m") Duration time) {
    ExportProperties {
        Assert.isTrue(rows >= 1, () -> "xephang.export.rows must be at least 1, but is " + rows);
        Assert.isTrue(streams >= 1, () -> "xephang.export.streams must be at least 1, but is " + streams);
        Assert.isTrue(time.toMillis() >= 1, () -> "xephang.export.time must be at least a millisecond, but is " + time);
    }
}
