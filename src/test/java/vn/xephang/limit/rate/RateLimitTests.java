package vn.xephang.limit.rate;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** Each test is a client of its own, by a proxy on this machine. */
@FiguresTest
@TestPropertySource(
        properties = {
            "xephang.limits.cost.most=500",
            "xephang.limits.rate.burst=500",
            "xephang.limits.rate.per-second=1",
            "xephang.cache.enabled=false",
            "xephang.limits.rate.trusted-proxies=127.0.0.1,::1"
        })
class RateLimitTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String HUNDRED_UNITS = "{\"query\": \"{ units { nodes { code } } }\"}";
    private static final int COST = 111;
    private final Api api;
    private final int port;

    RateLimitTests(@LocalServerPort int port) {
        this.api = new Api(port);
        this.port = port;
    }

    @Test
    void aClientMayAskForSoMuchAtOnceAndIsToldWhenToComeAgain() {
        // A slow machine gives some of it back meanwhile.
        int most = 500 / COST + 5;
        int answered = 0;
        var answer = ask(HUNDRED_UNITS, "203.0.113.1");
        while (!answer.has("errors")) {
            assertThat(++answered).isLessThanOrEqualTo(most);
            answer = ask(HUNDRED_UNITS, "203.0.113.1");
        }
        assertThat(answered).isGreaterThanOrEqualTo(500 / COST);
        assertThat(answer.has("data")).isFalse();
        var error = answer.get("errors").get(0);
        assertThat(error.get("extensions").get("code").asString()).isEqualTo("RATE_LIMITED");
        assertThat(error.get("extensions").get("retryAfter").asInt()).isBetween(1, COST);
        assertThat(error.get("message").asString()).contains("Ask again in");
    }

    @Test
    void othersAreAnsweredMeanwhile() {
        exhaust("203.0.113.2");
        assertThat(ask(HUNDRED_UNITS, "203.0.113.3").has("errors")).isFalse();
    }

    @Test
    void allClientsOfOneNetworkTogetherHaveNoMoreThanAFewHave() {
        var answered = 0;
        var answer = ask(HUNDRED_UNITS, "2001:db8:1:0::1");
        while (!answer.has("errors") && answered < 1_000) {
            answered++;
            // Each asks for less than it may have.
            answer = ask(HUNDRED_UNITS, "2001:db8:1:%x::1".formatted(answered / 3));
        }
        assertRateLimited(answer);
        assertThat(answer.at("/errors/0/extensions/perSecond").asInt()).isEqualTo(16);
        // A slow machine gives some of it back meanwhile.
        assertThat(answered).isBetween(16 * 500 / (COST + 1) - 1, 16 * 500 / COST + 50);
        assertThat(ask(HUNDRED_UNITS, "2001:db8:2::1").has("errors")).isFalse();
    }

    @Test
    void whoAsksAgainUnderAnotherHeaderOfItsOwnIsTheSameClient() {
        exhaust("203.0.113.4");
        assertRateLimited(ask(HUNDRED_UNITS, "198.51.100.1, 203.0.113.4"));
    }

    @Test
    void whatIsNoQueryCostsSomethingToo() {
        for (int i = 0; i < 500; i++) {
            if (ask("{\"query\": \"{\"}", "203.0.113.5").toString().contains("RATE_LIMITED")) {
                return;
            }
        }
        // At least what is regained during these requests is left.
        assertRateLimited(ask(HUNDRED_UNITS, "203.0.113.5"));
    }

    @Test
    void aCopyThatIsGoodCostsLittleButNotNothing() throws Exception {
        var link = "/graphql?query=%7Bunits%7Bnodes%7Bcode%7D%7D%7D";
        var tag = get(link, "203.0.113.6", "*").headers().firstValue("ETag").orElseThrow();
        for (int i = 0; i < 500 / COST + 20; i++) {
            assertThat(get(link, "203.0.113.6", tag).statusCode()).isEqualTo(304);
        }
        exhaust("203.0.113.6");
        for (int i = 0; i < 500; i++) {
            if (get(link, "203.0.113.6", tag).statusCode() == 429) {
                return;
            }
        }
        fail("A client that has nothing left was answered 500 times");
    }

    private HttpResponse<Void> get(String link, String client, String held) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + link))
                .header("X-Forwarded-For", client)
                .header("If-None-Match", held)
                .build();
        return HTTP.send(request, BodyHandlers.discarding());
    }

    private void exhaust(String client) {
        for (int i = 0; i < 800; i += COST) {
            ask(HUNDRED_UNITS, client);
        }
        assertRateLimited(ask(HUNDRED_UNITS, client));
    }

    private static void assertRateLimited(JsonNode answer) {
        assertThat(answer.get("errors").get(0).get("extensions").get("code").asString())
                .isEqualTo("RATE_LIMITED");
    }

    private JsonNode ask(String body, String client) {
        return api.answer(body, "X-Forwarded-For", client);
    }
}
