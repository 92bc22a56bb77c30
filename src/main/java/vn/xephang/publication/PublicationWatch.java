package vn.xephang.publication;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks again and again which release is published, over a connection of its own. */
public class PublicationWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationWatch.class);
    private final SingleConnectionDataSource connection;
    private final PublicationQuery query;
    private final PublicationProperties properties;
    private volatile @Nullable Sight sight;
    private volatile @Nullable ScheduledExecutorService looking;
    private boolean isBlind;

    PublicationWatch(SingleConnectionDataSource connection, PublicationProperties properties) {
        this.connection = connection;
        this.query = PublicationQuery.of(connection);
        this.properties = properties;
    }

    /** What is published, unless that is too long ago to be said. */
    public Optional<Publication> current() {
        var last = sight;
        return last == null
                        || System.nanoTime() - last.time() > properties.trust().toNanos()
                ? Optional.empty()
                : Optional.ofNullable(last.publication());
    }

    /** Looks now: who was answered from a publication that is newer than {@link #current} must not be shown the older one again. */
    public synchronized void look() {
        // What is published while the statement runs may not be in its result.
        var time = System.nanoTime();
        try {
            sight = new Sight(query.find().orElse(null), time);
            isBlind = false;
        } catch (DataAccessException failure) {
            connection.resetConnection();
            if (!isBlind) {
                isBlind = true;
                LOG.warn("It cannot be seen what is published: {}", reason(failure));
            }
        }
    }

    @Override
    public void start() {
        look();
        var thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var daemon = new Thread(task, "publication");
            daemon.setDaemon(true);
            return daemon;
        });
        var pause = properties.lookEvery().toMillis();
        thread.scheduleAtFixedRate(this::look, pause, pause, TimeUnit.MILLISECONDS);
        looking = thread;
    }

    @Override
    public void stop() {
        var thread = looking;
        if (thread != null) {
            thread.shutdownNow();
            looking = null;
        }
        connection.destroy();
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    private static String reason(DataAccessException failure) {
        var message = String.valueOf(failure.getMostSpecificCause().getMessage());
        return message.lines().findFirst().orElse("");
    }

    private record Sight(@Nullable Publication publication, long time) {}
}
