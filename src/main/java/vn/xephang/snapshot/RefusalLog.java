package vn.xephang.snapshot;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.xephang.graphql.ErrorCode;

/** Says why readers are refused: once in a while for each code, since each of them has its line among the requests already. */
final class RefusalLog {
    static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);
    private final Map<ErrorCode, Said> said = new EnumMap<>(ErrorCode.class);
    private final LongSupplier clock;

    /** @param clock nanoseconds */
    RefusalLog(LongSupplier clock) {
        this.clock = clock;
    }

    synchronized void refused(ErrorCode code, String reason) {
        var now = clock.getAsLong();
        var last = said.get(code);
        if (last != null && now - last.time < PAUSE.toNanos()) {
            last.others++;
            return;
        }
        LOG.warn("{}: {}{}", code, reason, others(last));
        said.put(code, new Said(now));
    }

    private static String others(@Nullable Said last) {
        return last == null || last.others == 0 ? "" : " (and %d others before)".formatted(last.others);
    }

    private static final class Said {
        private final long time;
        private int others;

        Said(long time) {
            this.time = time;
        }
    }
}
