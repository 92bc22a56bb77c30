package vn.xephang.http;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class UrlLengthTests {
    private final Wire wire;

    UrlLengthTests(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {16_385, 20_000, 40_000, 60_000, 100_000})
    void anAddressHasSixteenKibibytesAtMost(int length) throws IOException {
        var start = "/graphql?query={__typename}";
        var reply = wire.get(
                start + "%20".repeat((length - start.length()) / 3) + "+".repeat((length - start.length()) % 3));
        assertThat(reply.status()).isEqualTo(414);
        assertThat(reply.code()).isEqualTo("URI_TOO_LONG");
        assertThat(reply.message()).contains("16,384");
        var details = reply.json().at("/errors/0/extensions");
        assertThat(details.get("limit").asString()).isEqualTo("url");
        assertThat(details.get("allowed").asInt()).isEqualTo(16_384);
        // A much longer one is not even read to its end.
        assertThat(length > 45_000 || details.get("asked").asInt() == length).isTrue();
    }

    @Test
    void anAddressOfSixteenKibibytesIsAnsweredBesideLongHeaders() throws IOException {
        var start = "/graphql?query={__typename}";
        var target = start + "+".repeat(16_384 - start.length());
        assertThat(wire.get(target, "X-A: " + "a".repeat(8_000)).status()).isEqualTo(200);
    }
}
