package vn.xephang.export;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.xephang.database.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The longest table there may be, over the wire: whole, in little memory, or else plainly cut off. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // Or else it would be sent no faster than one client may ask.
        properties = {"xephang.limits.rate.burst=100000000", "xephang.limits.rate.per-second=100000000"})
@ContextConfiguration(initializers = TestPostgres.Initializer.class)
@Import(LongList.class)
class LongTableTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Less than a third of what the texts alone are. */
    private static final long MOST_BYTES_HELD = 8L << 20;

    private final LongList list;
    private final int port;

    LongTableTests(@Autowired LongList list, @LocalServerPort int port) {
        this.list = list;
        this.port = port;
    }

    @Test
    void aCsvOfAHundredThousandRowsIsNeverHeldAsAWhole() throws Exception {
        var response = table("csv", "");
        assertThat(response.headers().firstValue("Row-Count")).hasValue(String.valueOf(LongList.ITEMS));
        var rows = 0;
        var characters = 0L;
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("number,text");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                assertThat(line).startsWith(rows + "," + rows + " rất dài");
                characters += line.length();
                rows++;
            }
        }
        assertThat(rows).isEqualTo(LongList.ITEMS);
        assertThat(characters).isGreaterThan(3 * MOST_BYTES_HELD);
        thatLittleWasHeld();
    }

    @Test
    void aWorkbookOfAHundredThousandRowsIsNeverHeldAsAWhole() throws Exception {
        var rows = 0;
        try (var archive = new ZipInputStream(table("xlsx", "").body())) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/")) {
                    rows += count("</row>", new BufferedInputStream(archive));
                }
            }
        }
        assertThat(rows).isEqualTo(LongList.ITEMS + 1);
        thatLittleWasHeld();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void oneThatBreaksOffOnItsWayFailsWhoReadsIt(String format) throws Exception {
        assertThatItIsCutOff(table(format, "(breakAt: 10000)"));
    }

    /** How many there are of items of items is known only when they are too many. */
    @Test
    void oneThatBecomesTooLongIsCutOffAndNotEnded() throws Exception {
        assertThatItIsCutOff(asked("csv&rows=parts", "{ longList(first: 60) { nodes { parts { number } } } }"));
    }

    private static void assertThatItIsCutOff(HttpResponse<InputStream> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> {
                    try (var body = response.body()) {
                        body.transferTo(OutputStream.nullOutputStream());
                    }
                })
                .isInstanceOf(IOException.class);
    }

    private static int count(String word, InputStream in) throws IOException {
        var found = 0;
        var matched = 0;
        for (var next = in.read(); next >= 0; next = in.read()) {
            matched = next == word.charAt(matched) ? matched + 1 : next == word.charAt(0) ? 1 : 0;
            if (matched == word.length()) {
                found++;
                matched = 0;
            }
        }
        return found;
    }

    private void thatLittleWasHeld() {
        var looks = list.inUse();
        assertThat(looks).hasSize(4);
        assertThat(Collections.max(looks) - Collections.min(looks)).isLessThan(MOST_BYTES_HELD);
    }

    private HttpResponse<InputStream> table(String format, String arguments) throws Exception {
        return asked(format, "{ longList%s { nodes { number text } } }".formatted(arguments));
    }

    private HttpResponse<InputStream> asked(String format, String query) throws Exception {
        list.inUse();
        var link = "http://127.0.0.1:%d/graphql?format=%s&query=%s"
                .formatted(port, format, URLEncoder.encode(query, StandardCharsets.UTF_8));
        return HTTP.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofInputStream());
    }
}
