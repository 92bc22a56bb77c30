package vn.xephang.database;

import com.github.blagerweij.sessionlock.PGLockService;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import liquibase.GlobalConfiguration;
import liquibase.exception.LockException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one server at a time migrate a database. The lock belongs to the session and ends with it: Liquibase's own, a row of a
 * table, would outlive a program that is killed and keep every later start waiting. Liquibase finds this by its service file.
 */
public final class MigrationLock extends PGLockService {
    private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);

    @Override
    public int getPriority() {
        return super.getPriority() + 1;
    }

    @Override
    public void waitForLock() throws LockException {
        var patience = Duration.ofMinutes(GlobalConfiguration.CHANGELOGLOCK_WAIT_TIME.getCurrentValue());
        var end = Instant.now().plus(patience);
        for (var isFirst = true; !acquireLock(); isFirst = false) {
            if (Instant.now().isAfter(end)) {
                throw new LockException("waited %d minutes for %s".formatted(patience.toMinutes(), holder()));
            }
            if (isFirst) {
                LOG.info("Waiting for another server that migrates the database: {}", holder());
            }
            pause();
        }
    }

    private String holder() throws LockException {
        return Arrays.stream(listLocks())
                .findFirst()
                .map(lock -> "session %s, connected since %s".formatted(lock.getLockedBy(), lock.getLockGranted()))
                .orElse("a session that has just ended");
    }

    private static void pause() throws LockException {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LockException(stopped);
        }
    }
}
