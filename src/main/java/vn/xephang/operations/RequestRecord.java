package vn.xephang.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What is known so far of the request that this thread answers. */
final class RequestRecord {
    private static final ThreadLocal<@Nullable RequestRecord> CURRENT = new ThreadLocal<>();
    private final long start = System.nanoTime();
    private boolean isGraphQl;
    private @Nullable String operation;
    private @Nullable Long costBefore;
    private @Nullable Long cost;
    private int statements;

    static RequestRecord begin() {
        var record = new RequestRecord();
        CURRENT.set(record);
        return record;
    }

    static void end() {
        CURRENT.remove();
    }

    /** Empty where the thread does something else than to answer a request. */
    static Optional<RequestRecord> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** That GraphQL is asked, and for which operation, if the client says so: for a table page after page. */
    void asked(@Nullable String name) {
        isGraphQl = true;
        costBefore = sum(costBefore, cost);
        cost = null;
        runs(name);
    }

    void runs(@Nullable String name) {
        if (name != null && !name.isEmpty()) {
            operation = name;
        }
    }

    /** Of what was asked last, however often it was tried. */
    void costs(long units) {
        cost = units;
    }

    void addStatement() {
        statements++;
    }

    boolean isGraphQl() {
        return isGraphQl;
    }

    /** As the client has it: any text. */
    Optional<String> operation() {
        return Optional.ofNullable(operation);
    }

    /** Of all that was asked; empty where nothing was that could have one. */
    OptionalLong cost() {
        var sum = sum(costBefore, cost);
        return sum == null ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + other;
    }

    int statements() {
        return statements;
    }

    Duration time() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
