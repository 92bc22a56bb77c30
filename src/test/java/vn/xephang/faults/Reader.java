package vn.xephang.faults;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.xephang.Wait;

/**
 * Asks, and holds every answer against the right one.
 *
 * @param address of the client that a question is from
 */
record Reader(URI endpoint, HttpClient client, Supplier<String> address) {
    /** Every question is from a client of its own. */
    static Reader of(int port) {
        var number = new AtomicInteger();
        return new Reader(
                URI.create("http://127.0.0.1:" + port + "/graphql"),
                HttpClient.newHttpClient(),
                () -> address(number.incrementAndGet()));
    }

    private static String address(int number) {
        return "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
    }

    /** All questions are from one client. */
    Reader alone() {
        return new Reader(endpoint, client, () -> "203.0.113.1");
    }

    /** Gives whether the answer was right. */
    boolean ask(Question question, Tally tally) throws InterruptedException {
        var start = System.nanoTime();
        var outcome = outcome(question, tally);
        tally.add(outcome, Duration.ofNanos(System.nanoTime() - start));
        return outcome.equals(Tally.RIGHT);
    }

    /** Asks many questions at once, and waits for none of the answers. */
    List<CompletableFuture<Void>> askAtOnce(int count, IntFunction<Question> questions, Tally tally) {
        var asked = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < count; i++) {
            var question = questions.apply(i);
            asked.add(CompletableFuture.runAsync(
                    () -> askUninterrupted(question, tally), action -> new Thread(action).start()));
        }
        return asked;
    }

    private void askUninterrupted(Question question, Tally tally) {
        try {
            ask(question, tally);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Asks, reads so many bytes and breaks the connection off. */
    void leave(String document, int bytes) throws IOException {
        var body = Question.JSON.writeValueAsString(Map.of("query", document));
        var head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address.get()
                + "\r\nContent-Type: application/json\r\nContent-Length: ";
        try (var socket = new Socket()) {
            // So small that the server cannot get rid of a long answer.
            socket.setReceiveBufferSize(1024);
            socket.connect(new InetSocketAddress(endpoint.getHost(), endpoint.getPort()));
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write((head + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(bytes);
        }
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
                .header("X-Forwarded-For", address.get())
                .timeout(Wait.LONGEST)
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
        if ((reply.statusCode() == 503 || reply.statusCode() == 429)
                && reply.headers().firstValue("Retry-After").isEmpty()) {
            tally.fault("no Retry-After: " + reply.body());
        }
        if (answer.has("data")
                || Stream.of("Exception", "SQL", "select ", "portal_metric", "postgres")
                        .anyMatch(reply.body()::contains)) {
            tally.fault("says too much: " + reply.body());
        }
        var refusal = answer.at("/errors/0/extensions");
        if (refusal.has("limit") && !(refusal.has("asked") && refusal.has("allowed"))) {
            tally.fault("neither asked nor allowed: " + reply.body());
        }
        return reply.statusCode() + " " + answer.at("/errors/0/extensions/code").asString();
    }
}
