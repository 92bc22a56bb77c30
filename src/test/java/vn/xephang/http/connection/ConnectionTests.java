package vn.xephang.http.connection;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.FiguresTest;
import vn.xephang.Wait;
import vn.xephang.http.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client does before it has asked anything. */
@FiguresTest
@TestPropertySource(properties = {"xephang.limits.client.open-connections=10", "xephang.limits.client.header-time=1s"})
@Timeout(180)
class ConnectionTests {
    private static final String LINE = "GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\n";

    private final int port;
    private final Wire wire;

    private final MeterRegistry meters;

    ConnectionTests(@LocalServerPort int port, @Autowired MeterRegistry meters) {
        this.port = port;
        this.meters = meters;
        this.wire = new Wire(port);
    }

    @Test
    void anAddressHasOnlySoManyConnections() throws Exception {
        var before = rejections("openConnections");
        var peers = new ArrayList<Peer>();
        for (int i = 0; i < 10; i++) {
            peers.add(new Peer(port));
        }
        try (var oneMore = new Peer(port)) {
            assertThat(oneMore.read(2000))
                    .startsWith("HTTP/1.1 429")
                    .contains("Retry-After: 1\r\n", "\"code\":\"RATE_LIMITED\"", "\"limit\":\"openConnections\"")
                    .contains("\"allowed\":10");
        }
        Wait.until("the refusal is counted", () -> rejections("openConnections") == before + 1);
        for (var peer : peers) {
            peer.close();
        }
        // The server finds out when it looks at them.
        Wait.until("a connection again", () -> status() == 200);
    }

    private int status() {
        try {
            return wire.get("/graphql?query={__typename}").status();
        } catch (IOException notYet) {
            return 0;
        }
    }

    @Test
    void headersThatDripInAreNotWaitedForForEver() throws Exception {
        var before = rejections("headerTime");
        try (var peer = new Peer(port)) {
            peer.send(LINE + "X-A: ");
            // One header: of many there would soon be too many.
            Wait.until("no more headers", () -> !isSent(peer, "a"));
        }
        // The connection is closed first.
        Wait.until("the refusal is counted", () -> rejections("headerTime") == before + 1);
    }

    private double rejections(String limit) {
        return meters.counter("xephang.rejections", "limit", limit).count();
    }

    private static boolean isSent(Peer peer, String text) throws IOException {
        try {
            peer.send(text);
            return true;
        } catch (SocketException closed) {
            return false;
        }
    }

    @Test
    void headersInTimeAreRead() throws Exception {
        try (var peer = new Peer(port)) {
            peer.send(LINE);
            Thread.sleep(100);
            peer.send("Connection: close\r\n\r\n");
            assertThat(peer.read(2000)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aConnectionThatIsKeptMayBeOldWhenItAsksAgain() throws Exception {
        try (var peer = new Peer(port)) {
            peer.send(LINE + "\r\n");
            assertThat(peer.read(4000)).startsWith("HTTP/1.1 200");
            Thread.sleep(3000);
            peer.send(LINE + "\r\n");
            assertThat(peer.read(4000)).startsWith("HTTP/1.1 200");
        }
    }
}
