package vn.xephang.operations;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Wait;

/** One of the server's two ports, asked as any program does. */
record Server(int port) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<String> get(String target, String... headers) throws Exception {
        return send(request(target, headers).build());
    }

    HttpResponse<String> send(String method, String target, String... headers) throws Exception {
        return send(
                request(target, headers).method(method, BodyPublishers.noBody()).build());
    }

    HttpResponse<String> ask(Map<String, ?> question, String... headers) throws Exception {
        return send(request("/graphql", headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(question)))
                .build());
    }

    /** What no client sends. */
    void raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().readAllBytes();
        }
    }

    private HttpRequest.Builder request(String target, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + target))
                .timeout(Wait.LONGEST);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
