package vn.xephang.operations;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import vn.xephang.Wait;

/** The log of requests from here on. */
final class RequestLines implements AutoCloseable {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("vn.xephang.request");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    RequestLines() {
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        LOG.addAppender(lines);
    }

    /** The first line with this text, which is written after its answer was sent: among those of requests before it. */
    String with(String text) {
        return Wait.until("a line with " + text, () -> found(text), line -> !line.isEmpty());
    }

    private String found(String text) {
        return lines.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains(text))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        LOG.detachAppender(lines);
    }
}
