package vn.xephang.savedquery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows links of a running server. */
final class Links {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final int port;

    Links(int port) {
        this.port = port;
    }

    /** By GET. */
    HttpResponse<byte[]> follow(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) {
        var address = path.startsWith("http") ? path : "http://127.0.0.1:" + port + path;
        var request = HttpRequest.newBuilder(URI.create(address)).method(method, BodyPublishers.noBody());
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

    JsonNode json(String path) {
        return json(follow(path));
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<byte[]> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    static String message(HttpResponse<byte[]> response) {
        return json(response).at("/errors/0/message").asString();
    }

    static String code(HttpResponse<byte[]> response) {
        return json(response).at("/errors/0/extensions/code").asString();
    }
}
