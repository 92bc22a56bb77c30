package vn.xephang.http;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The server keeps what it read of one request where it reads the next. */
@FiguresTest
class NoVersionTests {
    /** More than there are places to read into. */
    private static final int TIMES = 20;

    private final Wire wire;

    NoVersionTests(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /graphql",
                "POST /graphql",
                "HEAD /q",
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close"
            })
    void whatIsNoHttpIsAnsweredInHttpWhateverCameBefore(String before) throws IOException {
        for (var i = 0; i < TIMES; i++) {
            wire.raw(before + "\r\n\r\n");
            assertThat(wire.raw("GARBAGE\r\n\r\n").status()).isEqualTo(400);
            wire.raw(before + "\r\n\r\n");
            assertThat(wire.raw("GET /" + "a".repeat(60_000) + " HTTP/1.1\r\n\r\n")
                            .status())
                    .isEqualTo(414);
        }
    }
}
