package vn.xephang.http.connection;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * The server's HTTP, on connections that are bounded. It times how long a client is silent, and nothing that a client does a
 * little at a time; whatever may not take longer than it may is looked at here again and again.
 */
public class BoundedHttp extends Http11NioProtocol {
    private static final int MILLISECONDS_BETWEEN = 500;
    private final ConnectionEndpoint connections;
    private @Nullable Exchanges exchanges;
    private @Nullable ScheduledFuture<?> watch;

    /** The server makes it, by its name. */
    public BoundedHttp() {
        this(new ConnectionEndpoint());
    }

    private BoundedHttp(ConnectionEndpoint connections) {
        super(connections);
        this.connections = connections;
    }

    public void bound(ConnectionBounds bounds, Exchanges others) {
        connections.bound(bounds);
        exchanges = others;
    }

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor()
                .scheduleWithFixedDelay(this::look, MILLISECONDS_BETWEEN, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            connections.look();
            if (exchanges != null) {
                exchanges.cutOffSlow();
            }
        } catch (RuntimeException unforeseen) {
            // Or else nobody would ever look again.
            getLog().error("Slow connections could not be looked for", unforeseen);
        }
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }
}
