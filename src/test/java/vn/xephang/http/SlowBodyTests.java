package vn.xephang.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class SlowBodyTests {
    /** No measure of speed: without a bound the bodies here take hours. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private static final int A_MOMENT = 200;
    private final int port;

    SlowBodyTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aBodyThatDripsInIsAnsweredAndCutOff() throws IOException {
        var reply = drip(60_000);
        assertTooSlow(reply);
    }

    @Test
    void soIsOneThatStops() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) LONG_ENOUGH.toMillis());
            socket.getOutputStream().write(head(100));
            assertTooSlow(Wire.Reply.of(socket.getInputStream().readAllBytes()));
        }
    }

    private static void assertTooSlow(Wire.Reply reply) {
        assertThat(reply.status()).isEqualTo(408);
        assertThat(reply.code()).isEqualTo("REQUEST_TIMEOUT");
        assertThat(reply.message())
                .matches(
                        "The request body did not arrive in time: it has taken [\\d,]+ ms, and may take at most 5,000 ms\\.");
        assertThat(reply.json().at("/errors/0/extensions").toString())
                .contains("\"limit\":\"bodyTime\"", "\"allowed\":5000");
    }

    @Test
    void aBodyThatIsRefusedMayNotDripInForEver() throws IOException {
        assertThat(drip(70_000).status()).isEqualTo(413);
    }

    /** Sends a byte now and then until the server closes the connection. */
    private Wire.Reply drip(int length) throws IOException {
        var reply = new ByteArrayOutputStream();
        var end = System.nanoTime() + LONG_ENOUGH.toNanos();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(A_MOMENT);
            socket.getOutputStream().write(head(length));
            while (read(socket, reply)) {
                assertThat(System.nanoTime()).as("still open").isLessThan(end);
                socket.getOutputStream().write(' ');
            }
        } catch (SocketException closed) {
            assertThat(reply.size()).as("%s", closed).isPositive();
        }
        return Wire.Reply.of(reply.toByteArray());
    }

    /** Whether the connection is still open. */
    private static boolean read(Socket socket, ByteArrayOutputStream reply) throws IOException {
        try {
            for (var read = socket.getInputStream().read();
                    read >= 0;
                    read = socket.getInputStream().read()) {
                reply.write(read);
            }
            return false;
        } catch (SocketTimeoutException nothingMore) {
            return true;
        }
    }

    private static byte[] head(int length) {
        return ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
