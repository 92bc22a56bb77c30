package vn.xephang.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a server byte by byte, since no client sends what a server must expect. */
public final class Wire {
    /** No measure of speed: a busy machine must not fail a test. */
    private static final int LONG_ENOUGH = 120_000;

    private static final String EVERY_REQUEST = "Host: localhost\r\nConnection: close\r\n";

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    /** A query in a URL. */
    public static String link(Map<String, String> parameters) {
        return "/graphql?"
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    public Reply get(String target, String... headers) throws IOException {
        return bare("GET", target, headers);
    }

    /** Without a body. */
    Reply bare(String method, String target, String... headers) throws IOException {
        return raw(method + " " + target + " HTTP/1.1\r\n" + EVERY_REQUEST + lines(headers) + "\r\n");
    }

    /** A JSON body, whatever it holds. */
    public Reply json(String body, String... headers) throws IOException {
        return post(body.getBytes(StandardCharsets.UTF_8), lines(headers) + "Content-Type: application/json\r\n");
    }

    /** A body with these headers and no others but those that every request needs. */
    Reply post(byte[] body, String headerLines) throws IOException {
        var head = "POST /graphql HTTP/1.1\r\n" + EVERY_REQUEST + headerLines + "Content-Length: " + body.length
                + "\r\n\r\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return send(bytes.toByteArray());
    }

    Reply raw(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Reply send(byte[] request) throws IOException {
        var reply = new ByteArrayOutputStream();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(LONG_ENOUGH);
            socket.getOutputStream().write(request);
            socket.getInputStream().transferTo(reply);
        } catch (SocketException closed) {
            // A server that refuses a request before its end may close while it is sent; its answer is here by then.
            if (reply.size() == 0) {
                throw closed;
            }
        }
        if (reply.size() == 0) {
            throw new EOFException("The connection was closed before there was an answer");
        }
        return Reply.of(reply.toByteArray());
    }

    private static String lines(String... headers) {
        return Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining());
    }

    /** What came back. */
    public record Reply(int status, String head, String body) {
        private static final String END_OF_HEAD = "\r\n\r\n";

        static Reply of(byte[] bytes) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var end = text.indexOf(END_OF_HEAD);
            var head = end < 0 ? text : text.substring(0, end);
            var body = end < 0 ? "" : text.substring(end + END_OF_HEAD.length());
            return new Reply(Integer.parseInt(head.split(" ")[1]), head, body);
        }

        /** All values of a header; empty where it is absent. */
        public String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .collect(Collectors.joining(", "));
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** Of the first error. */
        public String code() {
            return json().at("/errors/0/extensions/code").asString();
        }

        public String message() {
            return json().at("/errors/0/message").asString();
        }
    }
}
