package vn.xephang.http.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketProcessorBase;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Accepts connections, and knows which of them a thread works for. */
class ConnectionEndpoint extends NioEndpoint {
    private static final ThreadLocal<@Nullable SocketChannel> CURRENT = new ThreadLocal<>();
    private @Nullable ConnectionBounds bounds;

    void bound(ConnectionBounds given) {
        bounds = given;
    }

    /** The connection of the request that this thread answers. */
    static Optional<SocketChannel> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Of a new connection; it is closed where this says no. */
    @Override
    protected boolean setSocketOptions(SocketChannel channel) {
        if (bounds == null || bounds.allows(channel, connections.keySet())) {
            return super.setSocketOptions(channel);
        }
        bounds.refusals().refused("openConnections");
        try {
            // So little that nothing waits for it to be read. Who still sends meanwhile may not see it.
            channel.write(ByteBuffer.wrap(bounds.refusal()));
            channel.shutdownOutput();
        } catch (IOException gone) {
            return false;
        }
        return false;
    }

    /** Before each is accepted: those beyond the most of all clients wait here, and behind it in the system. */
    @Override
    protected void countUpOrAwaitConnection() throws InterruptedException {
        if (bounds != null && getMaxConnections() >= 0 && getConnectionCount() >= getMaxConnections()) {
            bounds.refusals().refused("allConnections");
        }
        super.countUpOrAwaitConnection();
    }

    @Override
    protected SocketProcessorBase<NioChannel> createSocketProcessor(
            SocketWrapperBase<NioChannel> connection, SocketEvent event) {
        return new SocketProcessor(connection, event) {
            @Override
            protected void doRun() {
                CURRENT.set(socketWrapper.getSocket().getIOChannel());
                try {
                    super.doRun();
                } finally {
                    CURRENT.remove();
                }
            }
        };
    }

    void look() {
        if (bounds != null) {
            cutOffSlow(bounds);
            bounds.refusals().timePasses();
        }
    }

    /** Those whose headers take too long. A connection has a processor between two reads of one request's headers only. */
    private void cutOffSlow(ConnectionBounds limits) {
        var now = System.nanoTime();
        connections.forEach((channel, connection) -> {
            if (connection.getCurrentProcessor() instanceof Processor waiting) {
                var start = waiting.getRequest().getStartTimeNanos();
                var isSlow = start >= 0 && now - start > limits.headerTime().toNanos();
                if (isSlow && !channel.socket().isInputShutdown()) {
                    limits.refusals().refused("headerTime");
                    cutOff(channel);
                }
            }
        });
    }

    /** The server finds it at its end, and tidies up itself: it must not be closed while another thread works for it. */
    static void cutOff(SocketChannel channel) {
        try {
            channel.shutdownInput();
            channel.shutdownOutput();
        } catch (IOException closedAlready) {
            return;
        }
    }
}
