package vn.xephang.faults;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Remembers what was logged with a stack trace. */
final class StackTraces extends AppenderBase<ILoggingEvent> {
    private static final Logger ALL = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> seen = new CopyOnWriteArrayList<>();

    static StackTraces watch() {
        var traces = new StackTraces();
        traces.start();
        ALL.addAppender(traces);
        return traces;
    }

    void unwatch() {
        ALL.detachAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getThrowableProxy() != null) {
            seen.add(event.getLoggerName() + ": " + event.getFormattedMessage() + ": "
                    + event.getThrowableProxy().getMessage());
        }
    }

    List<String> seen() {
        return seen;
    }
}
