package vn.xephang.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers who ask one question after another, each on a thread of its own, from the beginning of a test to its end. */
final class Audience implements AutoCloseable {
    /** Far longer than any of it takes on a slow machine. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int READERS = 4;
    private final List<Question> questions;
    private final Reader reader;
    private final Tally tally = new Tally();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean isOver;

    Audience(Reader reader, List<Question> questions) {
        this.reader = reader;
        this.questions = questions;
        for (int i = 0; i < READERS; i++) {
            var first = i;
            threads.add(new Thread(() -> ask(first)));
        }
        threads.forEach(Thread::start);
    }

    private void ask(int first) {
        try {
            for (int i = first; !isOver; i++) {
                reader.ask(questions.get(i % questions.size()), tally);
                Thread.sleep(5);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What they have seen by now. */
    Tally tally() {
        return tally;
    }

    /** Asks every question until all are answered rightly; gives how long that took. */
    static Duration untilRight(Reader reader, List<Question> questions) throws InterruptedException {
        var start = System.nanoTime();
        for (var question : questions) {
            while (!reader.ask(question, new Tally())) {
                Thread.sleep(10);
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Waits for something that must come about, however slow the machine is; gives how long it took. */
    static Duration until(Callable<Boolean> condition) throws Exception {
        var start = System.nanoTime();
        while (!condition.call()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
            Thread.sleep(10);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() throws InterruptedException {
        isOver = true;
        for (var thread : threads) {
            thread.join();
        }
    }
}
