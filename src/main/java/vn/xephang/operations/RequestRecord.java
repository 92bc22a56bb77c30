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

    /** That GraphQL is asked, and for which operation, if the client says so. */
    void asked(@Nullable String name) {
        isGraphQl = true;
        runs(name);
    }

    void runs(@Nullable String name) {
        if (name != null && !name.isEmpty()) {
            operation = name;
        }
    }

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

    /** Empty where nothing was asked that could have one. */
    OptionalLong cost() {
        return cost == null ? OptionalLong.empty() : OptionalLong.of(cost);
    }

    int statements() {
        return statements;
    }

    Duration time() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
