package vn.xephang.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** Asks, and holds every answer against the right one. */
record Reader(URI endpoint, HttpClient client) {
    static Reader of(int port) {
        return new Reader(URI.create("http://127.0.0.1:" + port + "/graphql"), HttpClient.newHttpClient());
    }

    /** Gives whether the answer was right. */
    boolean ask(Question question, Tally tally) throws InterruptedException {
        var start = System.nanoTime();
        var outcome = outcome(question, tally);
        tally.add(outcome, Duration.ofNanos(System.nanoTime() - start));
        return outcome.equals(Tally.RIGHT);
    }

    private String outcome(Question question, Tally tally) throws InterruptedException {
        try {
            return outcome(question, client.send(request(question), BodyHandlers.ofString()), tally);
        } catch (IOException refused) {
            return "no connection";
        }
    }

    private HttpRequest request(Question question) {
        var body = Question.JSON.writeValueAsString(Map.of("query", question.document()));
        return HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String outcome(Question question, HttpResponse<String> reply, Tally tally) {
        var answer = Question.JSON.readTree(reply.body());
        if (reply.statusCode() == 200) {
            if (answer.equals(question.answer())) {
                return Tally.RIGHT;
            }
            tally.fault("wrong answer: " + reply.body());
            return "wrong";
        }
        if (reply.statusCode() == 503
                && reply.headers().firstValue("Retry-After").isEmpty()) {
            tally.fault("no Retry-After: " + reply.body());
        }
        if (answer.has("data")
                || Stream.of("Exception", "SQL", "select ", "portal_metric", "postgres")
                        .anyMatch(reply.body()::contains)) {
            tally.fault("says too much: " + reply.body());
        }
        return reply.statusCode() + " " + answer.at("/errors/0/extensions/code").asString();
    }
}
