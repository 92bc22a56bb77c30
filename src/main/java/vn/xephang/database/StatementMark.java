package vn.xephang.database;

import java.util.function.Supplier;

/** Whether this thread has asked the database anything: what it has not, the database cannot change. */
public final class StatementMark {
    private static final ThreadLocal<Boolean> MARK = ThreadLocal.withInitial(() -> false);

    private StatementMark() {}

    /** Forgets, for the action and after it, what was asked before. */
    public static <T> T during(Supplier<T> action) {
        MARK.remove();
        try {
            return action.get();
        } finally {
            MARK.remove();
        }
    }

    public static boolean isSet() {
        return MARK.get();
    }

    static void set() {
        MARK.set(true);
    }
}
