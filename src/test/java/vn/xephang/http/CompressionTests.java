package vn.xephang.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
@TestPropertySource(properties = "xephang.publication.trust=2m")
class CompressionTests {
    private static final String LONG = Wire.link(Map.of("query", "{ units { nodes { id code name nameEn: name } } }"));
    private static final String SHORT = Wire.link(Map.of("query", "{ groups { code } }"));
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final int port;

    CompressionTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip| true",
                "br, GZIP;q=0.5| true",
                "x-gzip| true",
                "*| true",
                "deflate, *;q=0.1| true",
                "gzip;q=0| false",
                "gzip;q=0.000, *| false",
                "identity| false",
                "br| false"
            })
    void whoTakesItGetsALongAnswerCompressed(String header, boolean isCompressed) throws Exception {
        var plain = get(LONG, "Accept-Encoding", "identity");
        for (int i = 0; i < 2; i++) {
            var reply = get(LONG, "Accept-Encoding", header.replace(" ", ""));
            assertThat(reply.headers().firstValue("Content-Encoding").isPresent())
                    .isEqualTo(isCompressed);
            assertThat(reply.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
            assertThat(isCompressed ? unpacked(reply.body()) : reply.body()).isEqualTo(plain.body());
            assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(reply.body().length);
            assertThat(tag(reply).equals(tag(plain))).isEqualTo(!isCompressed);
        }
    }

    @Test
    void aShortOneIsSentAsItIsUnderOneName() throws Exception {
        var reply = get(SHORT, "Accept-Encoding", "gzip");
        assertThat(reply.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(tag(reply)).isEqualTo(tag(get(SHORT)));
        assertThat(get(SHORT, "Accept-Encoding", "gzip", "If-None-Match", tag(reply))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aCompressedCopyIsGoodForWhoTakesThatOnly() throws Exception {
        var tag = tag(get(LONG, "Accept-Encoding", "gzip"));
        var good = get(LONG, "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertThat(good.statusCode()).isEqualTo(304);
        assertThat(tag(good)).isEqualTo(tag);
        assertThat(good.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(get(LONG, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> get(String target, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + target));
        return HTTP.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    private static String tag(HttpResponse<?> reply) {
        return reply.headers().firstValue("ETag").orElseThrow();
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
