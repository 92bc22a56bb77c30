package vn.xephang.database.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * Starts PostgreSQL again when it ends by itself: killed by hand, or by a system that is out of memory. Readers get errors
 * meanwhile, and nothing else is lost. Looked at and not waited for: the process is no child of this one.
 */
final class Guard implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final Cluster cluster;
    private final int port;
    private final Thread thread = new Thread(this::watch, "embedded-database-guard");

    private Guard(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
        thread.setDaemon(true);
    }

    static Guard over(Cluster cluster, int port) {
        var guard = new Guard(cluster, port);
        guard.thread.start();
        return guard;
    }

    private void watch() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(1);
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (!cluster.isRunning()) {
                LOG.warn("The embedded database has ended by itself and is started again.");
                cluster.stopLeftover();
                cluster.start(port);
                LOG.info("The embedded database runs again.");
            }
        } catch (IOException | FailureAnalyzedException failure) {
            LOG.error("The embedded database could not be started again: {}", failure.getMessage());
        }
    }

    /** From here on PostgreSQL may be stopped. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
