package vn.xephang.operations;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.xephang.http.connection.Refusals;

/**
 * Counts connections that were refused before there was a request, and tells of them together: a line for each would let whoever
 * opens them fill the log.
 */
@Component
class RefusedConnections implements Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedConnections.class);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Rejections rejections;
    private final Map<String, Integer> untold = new TreeMap<>();
    private long lastLine = System.nanoTime() - BETWEEN_LINES.toNanos();

    RefusedConnections(Rejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public synchronized void refused(String limit) {
        rejections.count(limit);
        untold.merge(limit, 1, Integer::sum);
    }

    @Override
    public void timePasses() {
        timePasses(System.nanoTime());
    }

    synchronized void timePasses(long now) {
        if (untold.isEmpty() || now - lastLine < BETWEEN_LINES.toNanos()) {
            return;
        }
        LOG.warn(
                "Connections met a limit: {}",
                untold.entrySet().stream()
                        .map(limit -> limit.getKey() + " " + limit.getValue() + " times")
                        .collect(Collectors.joining(", ")));
        untold.clear();
        lastLine = now;
    }
}
