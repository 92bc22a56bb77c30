package vn.xephang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Lets go of the pool's connections when one of them was dead: after a restart of the server the others are as well. */
@Component
public class ConnectionRenewal {
    private static final Duration SAME_TIME = Duration.ofMillis(250);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private final DataSource dataSource;
    private final PoolThreads threads;
    private long last = System.nanoTime();
    private long lastAttempt = last;

    ConnectionRenewal(DataSource dataSource, PoolThreads threads) {
        this.dataSource = dataSource;
        this.threads = threads;
    }

    /** Has the pool look soon whether the database is back, for those who ask again. */
    public synchronized void hurry() {
        if (System.nanoTime() - lastAttempt > BETWEEN_ATTEMPTS.toNanos()) {
            lastAttempt = System.nanoTime();
            threads.wake();
        }
    }

    /** The database answers again: connections from before are as good as dead, and nobody waits for the pool to look. */
    public synchronized void startAnew() {
        renew(System.nanoTime());
        lastAttempt = System.nanoTime();
        threads.wake();
    }

    /**
     * Idle connections are closed now and used ones when they come back, so that the next one is new. Once for all who find out
     * at the same time: each of them would close what the others have just opened.
     *
     * @param taken when the dead connection was asked for, as of {@link System#nanoTime}
     */
    public synchronized void renew(long taken) {
        if (taken - last < 0 && System.nanoTime() - last < SAME_TIME.toNanos()) {
            return;
        }
        try {
            if (dataSource.isWrapperFor(HikariDataSource.class)) {
                dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
            }
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        last = System.nanoTime();
    }
}
