package vn.xephang.limit.rate;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** People with a browser meet no limit, with the limits that there usually are. */
@FiguresTest
class BrowserTests {
    /** As many connections as browsers open to one address. */
    private static final int CONNECTIONS = 6;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final int port;

    BrowserTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aPageThatAsksAHundredTimesIsAnswered() throws Exception {
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        var asked = IntStream.range(0, 100).mapToObj(this::link).toList();
        try {
            for (var answered : threads.invokeAll(asked)) {
                assertThat(answered.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Integer> link(int number) {
        var query = "%7Bunits%7Bnodes%7Ba" + number + ":name%20group%7Bname%7D%7D%7D%7D";
        var link = URI.create("http://127.0.0.1:" + port + "/graphql?query=" + query);
        return () -> HTTP.send(HttpRequest.newBuilder(link).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
