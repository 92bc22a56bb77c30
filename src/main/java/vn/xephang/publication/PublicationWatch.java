package vn.xephang.publication;

import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Looks again and again which release is published, over a connection of its own: that tells, too, whether the database answers
 * while requests have all other connections.
 */
public class PublicationWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationWatch.class);
    private final SingleConnectionDataSource connection;
    private final PublicationQuery query;
    private final PublicationProperties properties;
    private final Presence presence;
    private final AtomicBoolean willLook = new AtomicBoolean();
    private volatile @Nullable Sight sight;
    private volatile @Nullable Long trustedFrom;
    private volatile @Nullable ScheduledExecutorService looking;
    private boolean isBlind;

    /** @param whenBack what is done as soon as a database that was away answers again */
    PublicationWatch(SingleConnectionDataSource connection, PublicationProperties properties, Runnable whenBack) {
        this.connection = connection;
        this.query = PublicationQuery.of(connection);
        this.properties = properties;
        this.presence = new Presence(whenBack);
    }

    /** What is published, unless that is too long ago to be said. */
    public Optional<Publication> current() {
        var last = sight;
        var from = trustedFrom;
        return last == null
                        || System.nanoTime() - last.time() > properties.trust().toNanos()
                        || from != null && last.time() - from < 0
                ? Optional.empty()
                : Optional.ofNullable(last.publication());
    }

    /** Whether the database does not answer, as far as was seen by now. */
    public boolean isAway() {
        return presence.isAway();
    }

    /**
     * Somebody was answered from this publication, and must not be shown an older one again: what was seen before is not believed
     * any more. Nobody waits until it is looked again.
     */
    public void answeredFrom(Publication publication) {
        var last = sight;
        if (last != null && publication.equals(last.publication())) {
            return;
        }
        trustedFrom = System.nanoTime();
        var thread = looking;
        if (thread != null && !willLook.getAndSet(true)) {
            thread.execute(this::look);
        }
    }

    /** Looks now. */
    synchronized void look() {
        willLook.set(false);
        presence.asked();
        try {
            see();
        } catch (CannotGetJdbcConnectionException failure) {
            blind(failure);
        } catch (DataAccessException first) {
            lookOverAnother();
        } catch (RuntimeException unforeseen) {
            // Or else nobody would ever look again.
            LOG.error("What is published could not be looked up", unforeseen);
        }
    }

    /** That one connection is lost says nothing yet. */
    private void lookOverAnother() {
        connection.resetConnection();
        try {
            see();
        } catch (DataAccessException failure) {
            blind(failure);
        }
    }

    private void see() {
        // What is published while the statement runs may not be in its result.
        var time = System.nanoTime();
        sight = new Sight(query.find().orElse(null), time);
        isBlind = false;
        presence.answered();
    }

    private void blind(DataAccessException failure) {
        connection.resetConnection();
        presence.failed(failure);
        if (!isBlind) {
            isBlind = true;
            LOG.warn("It cannot be seen what is published: {}", reason(failure));
        }
    }

    @Override
    public void start() {
        look();
        var thread = new ScheduledThreadPoolExecutor(
                1,
                task -> {
                    var daemon = new Thread(task, "publication");
                    daemon.setDaemon(true);
                    return daemon;
                },
                // Requests that are answered while the server stops need no look.
                new DiscardPolicy());
        var pause = properties.lookEvery().toMillis();
        thread.scheduleAtFixedRate(this::look, pause, pause, TimeUnit.MILLISECONDS);
        looking = thread;
    }

    @Override
    public void stop() {
        var thread = looking;
        if (thread != null) {
            looking = null;
            thread.shutdownNow();
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
