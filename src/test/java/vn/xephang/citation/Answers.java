package vn.xephang.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers of a running server, as bytes. */
record Answers(int port) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<byte[]> get(String address, String... headers) {
        var request = HttpRequest.newBuilder(
                URI.create(address.startsWith("http") ? address : "http://127.0.0.1:" + port + address));
        try {
            return HTTP.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    String body(Map<String, ?> members) {
        return JsonMapper.shared().writeValueAsString(members);
    }
}
