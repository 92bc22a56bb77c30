package vn.xephang.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.FiguresTest;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that do not arrive keep no more than some threads busy, whoever sends them. */
@FiguresTest
@TestPropertySource(
        properties = {
            "xephang.limits.client.awaited-bodies=5",
            "xephang.limits.client.body-time=10m",
            // Or else the server gives them up.
            "server.tomcat.connection-timeout=10m",
            "xephang.limits.load.awaited-bodies=12",
            "xephang.limits.rate.trusted-proxies=127.0.0.1"
        })
class AwaitedBodyTests {
    private final List<Socket> open = new ArrayList<>();
    private final Wire wire;
    private final int port;

    AwaitedBodyTests(@LocalServerPort int port) {
        this.port = port;
        wire = new Wire(port);
    }

    @AfterEach
    void leave() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    @Test
    void aClientMayHaveSomeAndAllTogetherMore() throws IOException {
        for (int i = 0; i < 6; i++) {
            begin("192.0.2.1");
        }
        var own = refused();
        assertThat(own.status()).isEqualTo(429);
        assertThat(own.json().at("/errors/0/extensions").toString())
                .contains("RATE_LIMITED", "\"limit\":\"awaitedBodies\"", "\"asked\":6", "\"allowed\":5");
        for (int i = 2; i < 10; i++) {
            begin("192.0.2." + i);
        }
        var together = refused();
        assertThat(together.status()).isEqualTo(503);
        assertThat(together.json().at("/errors/0/extensions").toString())
                .contains("OVERLOADED", "\"limit\":\"awaitedBodies\"", "\"asked\":13", "\"allowed\":12");
        assertThat(together.header("Retry-After")).isEqualTo("1");
        // Whose body is here is answered all the same, and so is who has none.
        var client = "X-Forwarded-For: 192.0.2.1";
        assertThat(wire.json("{\"query\":\"{ __typename }\"}", client).status()).isEqualTo(200);
        assertThat(wire.get("/graphql?query=%7B__typename%7D", client).status()).isEqualTo(200);
    }

    private void begin(String client) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        open.add(socket);
        socket.getOutputStream().write(head(client));
    }

    /** The one that is, whichever came last; its connection ends with its answer. */
    private Wire.Reply refused() throws IOException {
        var answered = Wait.until(
                "an answer",
                () -> {
                    for (var socket : open) {
                        if (socket.getInputStream().available() > 0) {
                            return Optional.of(socket);
                        }
                    }
                    return Optional.<Socket>empty();
                },
                Optional::isPresent);
        var socket = answered.orElseThrow();
        open.remove(socket);
        try (socket) {
            socket.setSoTimeout((int) Wait.LONGEST.toMillis());
            return Wire.Reply.of(socket.getInputStream().readAllBytes());
        }
    }

    private static byte[] head(String client) {
        return ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: " + client
                        + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"query\"")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
