package vn.xephang.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A metric over time. */
record PortalSeries(String metricCode, List<Point> points) {
    /** How often the base changed on the way. */
    public int breaks() {
        return (int) points.stream()
                .map(Point::change)
                .filter(change -> change != null && change.reasons().contains(PortalBreakReason.BASE_CHANGED))
                .count();
    }

    /**
     * One figure of a series.
     *
     * @param change null for the first
     */
    record Point(PortalServiceStat stat, @Nullable PortalChange change) {}
}
