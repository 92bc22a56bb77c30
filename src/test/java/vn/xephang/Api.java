package vn.xephang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a running server as any client does: over HTTP, in JSON. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final URI endpoint;

    public Api(int port) {
        endpoint = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    /** The data of an answer without errors; decimals keep their digits. */
    public JsonNode data(String query) {
        return data(query, Map.of());
    }

    public JsonNode data(String query, Map<String, ?> variables) {
        var answer = answer(query, variables);
        assertThat(answer.has("errors")).as("errors in %s", answer).isFalse();
        return answer.get("data");
    }

    /** The first error of an answer that must have one. */
    public JsonNode error(String query) {
        return error(query, Map.of());
    }

    public JsonNode error(String query, Map<String, ?> variables) {
        var answer = answer(query, variables);
        assertThat(answer.has("errors")).as("no errors in %s", answer).isTrue();
        return answer.get("errors").get(0);
    }

    public JsonNode answer(String query, Map<String, ?> variables) {
        return JSON.readTree(text(query, variables));
    }

    /** The answer as it stands, to see how a number is written. */
    public String text(String query, Map<String, ?> variables) {
        return send(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
    }

    /** The answer to a body as it is sent. */
    public JsonNode answer(String body, String... headers) {
        return JSON.readTree(send(body, headers));
    }

    private String send(String body, String... headers) {
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .timeout(Wait.LONGEST)
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build()).body();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
