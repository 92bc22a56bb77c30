package vn.xephang.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.xephang.Wait;

/** Readers who ask one question after another, each on a thread of its own, from the beginning of a test to its end. */
final class Audience implements AutoCloseable {
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
    static Duration untilRight(Reader reader, List<Question> questions) {
        var start = System.nanoTime();
        for (var question : questions) {
            Wait.until("the right answer", () -> reader.ask(question, new Tally()));
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
