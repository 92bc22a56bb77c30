package vn.xephang.http.connection;

import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.FiguresTest;
import vn.xephang.Wait;
import vn.xephang.http.Wire;
import vn.xephang.http.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that ask for much and do not take it. Each is another one, by a proxy on this machine. */
@FiguresTest
@TestPropertySource(
        properties = {
            "xephang.limits.client.at-once=5",
            "xephang.limits.client.answer-time=3s",
            "xephang.limits.client.answer-rate=1MB",
            "xephang.limits.rate.trusted-proxies=127.0.0.1"
        })
@Timeout(180)
class SlowReaderTests {
    private final int port;
    private final Wire wire;

    SlowReaderTests(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @Test
    void whoDoesNotReadKeepsNobodyElseWaiting() throws Exception {
        var peers = new ArrayList<Peer>();
        try {
            var refused = Wait.until(
                            "a refusal of who does not read",
                            () -> {
                                // On a slow machine in the place of one that was cut off.
                                peers.add(asking("203.0.113.1", 100));
                                return typename("203.0.113.1");
                            },
                            reply -> reply.filter(it -> it.status() == 429).isPresent())
                    .orElseThrow();
            assertThat(refused.code()).isEqualTo("RATE_LIMITED");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(refused.json().at("/errors/0/extensions").toString())
                    .contains("\"limit\":\"atOnce\"", "\"asked\":6", "\"allowed\":5");
            Wait.until("an answer to another", () -> isAnswered("203.0.113.2"));
            // And whoever stays away long enough is welcome again.
            Wait.until("an answer again", () -> isAnswered("203.0.113.1"));
        } finally {
            for (var peer : peers) {
                peer.close();
            }
        }
    }

    @Test
    void whoReadsALittleNowAndThenIsCutOff() throws Exception {
        try (var peer = asking("203.0.113.3", 400)) {
            // Of tens of megabytes, which nobody could read so in an hour.
            Wait.until("the end of the connection", () -> peer.read(128).isEmpty());
        }
    }

    @Test
    void whoTakesItAllIsAnswered() throws IOException {
        assertThat(wire.get("/graphql/schema", "X-Forwarded-For: 203.0.113.4").body())
                .contains("type Query");
    }

    /** Empty where the machine is so slow that this one was cut off too. */
    private Optional<Reply> typename(String client) {
        try {
            return Optional.of(wire.get("/graphql?query={__typename}", "X-Forwarded-For: " + client));
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }

    private boolean isAnswered(String client) {
        return typename(client).filter(reply -> reply.status() == 200).isPresent();
    }

    /** The schema, which is long, many times. */
    private Peer asking(String client, int times) throws IOException {
        var peer = new Peer(port);
        try {
            peer.send(("GET /graphql/schema HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + client + "\r\n\r\n")
                    .repeat(times));
        } catch (SocketException refusedAlready) {
            return peer;
        }
        return peer;
    }
}
