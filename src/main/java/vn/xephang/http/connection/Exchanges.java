package vn.xephang.http.connection;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The requests that are answered now. The server gives a client up that takes nothing of its answer for some seconds, but not
 * one that takes a little now and then, and so keeps a thread for as long as it likes.
 */
public class Exchanges {
    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private final Duration time;
    private final long bytesPerSecond;

    /**
     * @param time how long one may take
     * @param bytesPerSecond for how many bytes of its answer it may take a second more
     */
    public Exchanges(Duration time, long bytesPerSecond) {
        this.time = time;
        this.bytesPerSecond = bytesPerSecond;
    }

    /** Begins one on this thread, to be closed at its end. */
    public Exchange begin(LongSupplier bytesSent) {
        var exchange = new Exchange(System.nanoTime(), bytesSent, ConnectionEndpoint.current());
        underWay.add(exchange);
        return exchange;
    }

    void cutOffSlow() {
        underWay.forEach(Exchange::cutOffIfSlow);
    }

    /** A request and its answer. */
    public final class Exchange implements AutoCloseable {
        private final long start;
        private final LongSupplier bytesSent;
        private final Optional<SocketChannel> connection;

        private Exchange(long start, LongSupplier bytesSent, Optional<SocketChannel> connection) {
            this.start = start;
            this.bytesSent = bytesSent;
            this.connection = connection;
        }

        private void cutOffIfSlow() {
            var taken = Duration.ofNanos(System.nanoTime() - start);
            if (taken.minus(time).compareTo(Duration.ofSeconds(bytesSent.getAsLong() / bytesPerSecond)) > 0) {
                connection.ifPresent(Exchange::cutOff);
            }
        }

        /** With what it has not taken yet: nobody waits for that any more. */
        private static void cutOff(SocketChannel channel) {
            try {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            } catch (IOException closedAlready) {
                return;
            }
            ConnectionEndpoint.cutOff(channel);
        }

        @Override
        public void close() {
            underWay.remove(this);
        }
    }
}
