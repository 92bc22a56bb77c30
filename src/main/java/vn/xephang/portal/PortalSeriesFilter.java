package vn.xephang.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which series, and which stretch of them. */
record PortalSeriesFilter(
        @Nullable List<String> metrics,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    PortalServiceStatFilter stats() {
        return new PortalServiceStatFilter(metrics, from, to);
    }
}
