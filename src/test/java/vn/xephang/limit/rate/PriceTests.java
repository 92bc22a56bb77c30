package vn.xephang.limit.rate;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What requests cost beside what they ask. Each test is a client of its own, by a proxy on this machine. */
@FiguresTest
@TestPropertySource(
        properties = {
            "xephang.limits.cost.most=300",
            "xephang.limits.rate.burst=300",
            "xephang.limits.rate.per-second=1",
            "xephang.limits.rate.bytes=1024",
            "xephang.limits.rate.trusted-proxies=127.0.0.1,::1"
        })
class PriceTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int BURST = 300;

    /** On a machine so slow that a client regains meanwhile. */
    private static final int LONG_ENOUGH = 10 * BURST;

    private static final String LONG =
            "/graphql?query=%7ByearlyScores%7Bnodes%7Byear%20rank%20score%20unit%7Bid%20code%20name%7D%7D%7D%7D";
    private static final String SHORT = "/graphql?query=%7Bunits(first:1)%7Bnodes%7Bcode%7D%7D%7D";
    private final int port;

    PriceTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404, 203.0.113.11",
        "PUT, /graphql, 405, 203.0.113.12",
        "TRACE, /q, 405, 203.0.113.13",
        "POST, /graphql, 415, 203.0.113.14",
        "GET, /q/nothing, 404, 203.0.113.15",
        "HEAD, /graphql/schema, 200, 203.0.113.16",
        "OPTIONS, /graphql, 204, 203.0.113.17",
        "HEAD, /graphiql, 200, 203.0.113.18",
        "GET, /q?format=json, 200, 203.0.113.19"
    })
    void nothingIsForNothing(String method, String address, int status, String client) throws Exception {
        assertThat(ask(method, address, client).statusCode()).isEqualTo(status);
        assertThat(untilRefused(method, address, client)).isPositive();
    }

    @Test
    void whatIsSentIsPaidFor() throws Exception {
        var bytes = ask("GET", "/graphql/schema", "203.0.113.20").body().length();
        assertThat(untilRefused("GET", "/graphql/schema", "203.0.113.20"))
                .as("%d bytes each", bytes)
                .isLessThan(BURST * 1024 / bytes + 3);
    }

    @Test
    void anAnswerFromMemoryCostsByWhatItTakesToSend() throws Exception {
        var bytes = ask("GET", LONG, "203.0.113.21").body().length();
        ask("GET", SHORT, "203.0.113.22");
        assertThat(bytes).isGreaterThan(8 * 1024);
        var longOnes = untilRefused("GET", LONG, "203.0.113.21");
        assertThat(longOnes).isLessThan(BURST / (bytes / 1024) + 3);
        assertThat(untilRefused("GET", SHORT, "203.0.113.22")).isGreaterThan(3 * longOnes);
    }

    /** How often it was answered before. */
    private int untilRefused(String method, String address, String client) throws Exception {
        for (int i = 0; i < LONG_ENOUGH; i++) {
            var reply = ask(method, address, client);
            if (reply.statusCode() == 429) {
                assertThat(reply.headers().firstValue("Retry-After")).isPresent();
                return i;
            }
        }
        throw new AssertionError("A client was answered %d times".formatted(LONG_ENOUGH));
    }

    private HttpResponse<String> ask(String method, String address, String client) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .method(method, BodyPublishers.noBody())
                .header("X-Forwarded-For", client)
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
