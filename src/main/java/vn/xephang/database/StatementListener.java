package vn.xephang.database;

import java.time.Duration;

/** Is told of each statement when it has ended, on the thread that ran it. */
@FunctionalInterface
public interface StatementListener {
    /**
     * @param time until all its rows were read
     * @param failed whether the database refused it or ended it
     */
    void ended(Duration time, boolean failed);
}
