package vn.xephang.export;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
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
