package vn.xephang.export;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a running server for tables. */
final class Tables {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final int port;

    Tables(int port) {
        this.port = port;
    }

    /** By a link, as {@code format=csv&limit=3}. */
    HttpResponse<byte[]> get(String query, String parameters, String... headers) {
        var request = HttpRequest.newBuilder(
                uri("?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&" + parameters));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<byte[]> post(String query, Map<String, ?> variables, String parameters, String... headers) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables));
        var request = HttpRequest.newBuilder(uri("?" + parameters))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<byte[]> head(String query, String parameters) {
        return send(HttpRequest.newBuilder(
                        uri("?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&" + parameters))
                .method("HEAD", BodyPublishers.noBody()));
    }

    /** Every byte that comes before the connection ends, headers and chunks included. */
    byte[] raw(String protocol, String query, String format, String fault, String headers) throws IOException {
        var reply = new ByteArrayOutputStream();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(120_000);
            var target = "/graphql?format=" + format + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
            var request = "GET %s %s\r\nHost: localhost\r\nConnection: close\r\nFault: %s\r\n%s\r\n"
                    .formatted(target, protocol, fault, headers);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().transferTo(reply);
        } catch (SocketException reset) {
            assertThat(reply.size()).as("%s", reset).isPositive();
        }
        return reply.toByteArray();
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static List<List<String>> csv(HttpResponse<byte[]> response) {
        return CsvReader.builder().ofCsvRecord(text(response)).stream()
                .map(row -> row.getFields())
                .toList();
    }

    static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().allValues(name).stream().collect(Collectors.joining(", "));
    }

    private URI uri(String rest) {
        return URI.create("http://127.0.0.1:" + port + "/graphql" + rest);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
