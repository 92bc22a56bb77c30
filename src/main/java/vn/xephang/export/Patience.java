package vn.xephang.export;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.http.Answer;

/** How long the making of a table may take, waiting included. */
final class Patience {
    private static final Set<ErrorCode> LATER =
            EnumSet.of(ErrorCode.RATE_LIMITED, ErrorCode.OVERLOADED, ErrorCode.UNAVAILABLE);

    private final long end;

    Patience(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /** Waits as long as a refusal says that it lasts; false for an answer that is none, or where there is no time left. */
    boolean waits(Answer answer) throws InterruptedException {
        if (answer.isWithoutErrors() || !LATER.contains(answer.errors().get(0).code()) || isOver()) {
            return false;
        }
        Thread.sleep(Duration.ofSeconds(seconds(answer)).toMillis());
        return true;
    }

    private static long seconds(Answer answer) {
        return answer.errors().get(0).details().get("retryAfter") instanceof Number seconds
                ? Math.max(1, seconds.longValue())
                : 1;
    }
}
