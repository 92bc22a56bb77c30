package vn.xephang.http.connection;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
@TestPropertySource(
        properties = {
            "server.tomcat.max-connections=3",
            "server.tomcat.connection-timeout=60s",
            "xephang.limits.client.header-time=60s"
        })
@Timeout(180)
class AllConnectionsTests {
    @Test
    void oneMoreThanThereMayBeWaitsAndIsCounted(@LocalServerPort int port, @Autowired MeterRegistry meters)
            throws Exception {
        var peers = new ArrayList<Peer>();
        for (int i = 0; i < 3; i++) {
            peers.add(new Peer(port));
        }
        var waiting = new Peer(port);
        while (meters.counter("xephang.rejections", "limit", "allConnections").count() < 1) {
            Thread.sleep(10);
        }
        for (var peer : peers) {
            peer.close();
        }
        waiting.send("GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(waiting.read(30_000)).startsWith("HTTP/1.1 200");
        waiting.close();
    }
}
