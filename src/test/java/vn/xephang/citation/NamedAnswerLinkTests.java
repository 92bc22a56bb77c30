package vn.xephang.citation;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;
import vn.xephang.graphql.Sha256;
import vn.xephang.http.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/** The server forgets hashes, and a reader of a footnote knows none. */
@FiguresTest
class NamedAnswerLinkTests {
    private static final String DOCUMENT =
            "query Named($year: Int!) { groupRanking(group: \"departments\", year: $year) { unitCount } }";

    private static final String HASH = HexFormat.of().formatHex(Sha256.of(DOCUMENT));

    private final Wire wire;

    NamedAnswerLinkTests(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @Test
    void aLinkSaysWhatWasAskedThoughTheRequestOnlyNamedIt() throws IOException {
        var extensions = JsonMapper.shared()
                .writeValueAsString(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", HASH)));
        var variables = "{\"year\":2019}";
        var register = wire.get(Wire.link(Map.of("query", DOCUMENT, "variables", variables, "extensions", extensions)));
        assertThat(register.status()).isEqualTo(200);
        for (var named : List.of(
                Wire.link(Map.of("variables", variables, "extensions", extensions)),
                Wire.link(Map.of("variables", variables, "documentId", HASH)),
                Wire.link(Map.of("variables", variables, "doc_id", HASH)))) {
            var answer = wire.get(named + "&reproduce=1");
            var link = answer.json().at("/extensions/reproduce/link").asString();
            assertThat(link)
                    .as("%s", answer)
                    .contains("query=query+Named", "variables=", "reproduce=1")
                    .doesNotContain("sha256Hash", "documentId", "doc_id");
            var again = wire.get(link.replaceFirst("http://[^/]*", ""));
            assertThat(again.json().get("data")).isEqualTo(answer.json().get("data"));
        }
    }

    @Test
    void aLinkAsksForACitationOnceHoweverOftenItWasAskedFor() throws IOException {
        var asked = Wire.link(
                Map.of("query", "{ groups { code } }", "extensions", "{\"reproduce\":true}", "reproduce", "1"));
        var link = wire.get(asked).json().at("/extensions/reproduce/link").asString();
        assertThat(link).containsOnlyOnce("reproduce=1");
        assertThat(wire.get(link.replaceFirst("http://[^/]*", "")).status()).isEqualTo(200);
    }
}
