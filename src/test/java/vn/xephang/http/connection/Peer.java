package vn.xephang.http.connection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection of a client that keeps what it should give, or does not take what it is given. */
final class Peer implements AutoCloseable {
    /** No measure of speed: without a bound, what is waited for never comes. */
    private static final int LONG_ENOUGH = 60_000;

    private final Socket socket = new Socket();

    Peer(int port) throws IOException {
        // So little that the server cannot get rid of a long answer.
        socket.setReceiveBufferSize(1024);
        socket.setSoTimeout(LONG_ENOUGH);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What has come, at most so many bytes; empty text where the connection was closed. */
    String read(int most) throws IOException {
        try {
            var bytes = new byte[most];
            var read = socket.getInputStream().read(bytes);
            return read < 0 ? "" : new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
        } catch (SocketException cutOff) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
