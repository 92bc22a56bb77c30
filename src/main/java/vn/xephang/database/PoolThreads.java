package vn.xephang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The threads that open the pool's connections. As long as the database is away they pause twice as long after each attempt, up
 * to 5 s, and readers would wait for that after it has come back.
 */
class PoolThreads implements ThreadFactory, BeanPostProcessor {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setThreadFactory(this);
        }
        return bean;
    }

    @Override
    public Thread newThread(Runnable action) {
        var thread = new Thread(action, "pool");
        thread.setDaemon(true);
        threads.removeIf(known -> known.getState() == Thread.State.TERMINATED);
        threads.add(thread);
        return thread;
    }

    /** Ends a pause, if there is one: an attempt that is interrupted is given up, and whoever waits next begins another. */
    void wake() {
        threads.forEach(Thread::interrupt);
    }
}
