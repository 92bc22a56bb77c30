package vn.xephang.http;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class AcceptHeaderTests {
    private final Wire wire;

    AcceptHeaderTests(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json | json",
                "application/graphql-response+json | graphql-response+json",
                "APPLICATION/JSON | json",
                "*/* | json",
                "application/* | json",
                "application/json, application/graphql-response+json | json",
                "application/graphql-response+json, application/json | graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9 | graphql-response+json",
                "application/json;q=0.5, application/graphql-response+json;q=0.9 | graphql-response+json",
                "application/json;q=0.9, application/graphql-response+json;q=0.5 | json",
                "application/json;q=0, */* | graphql-response+json",
                "application/json;q=0.1, */*;q=0.5 | graphql-response+json",
                "*/*, application/graphql-response+json | graphql-response+json",
                "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8 | json",
                "text/html, image/gif, *; q=.2, */*; q=.2 | json",
                "application/json; charset=utf-8 | json",
                "application/graphql-response+json; charset=\"UTF-8\", application/json;q=0.5 | graphql-response+json",
                "application/json; charset=iso-8859-1, application/graphql-response+json;q=0.1 | graphql-response+json",
                "garbage, application/graphql-response+json | graphql-response+json",
                "application/json;q=2, application/graphql-response+json;q=0.1 | graphql-response+json",
                "multipart/mixed;deferSpec=20220824, application/json | json",
                "text/event-stream, application/*;q=0.1 | json"
            })
    void theFormIsTheOneThatIsLikedBest(String accept, String subtype) throws IOException {
        var reply = wire.get("/graphql?query={__typename}", "Accept: " + accept);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/" + subtype + ";charset=utf-8");
        assertThat(reply.header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html",
                "image/*, text/tab-separated-values",
                "application/json;q=0",
                "*/*;q=0",
                "application/json; charset=iso-8859-1",
                "application/json; version=2",
                "garbage",
                "application/graphql+json"
            })
    void whatCannotBeGivenIsSaidInJson(String accept) throws IOException {
        var reply = wire.get("/graphql?query={__typename}", "Accept: " + accept);
        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        assertThat(reply.code()).isEqualTo("NOT_ACCEPTABLE");
        assertThat(reply.message()).contains("application/json, application/graphql-response+json, text/csv, ");
    }

    @Test
    void headersThatStandTwiceAreOneList() throws IOException {
        var reply = wire.get(
                "/graphql?query={__typename}", "Accept: text/html", "Accept: application/graphql-response+json");
        assertThat(reply.header("Content-Type")).startsWith("application/graphql-response+json");
    }

    @Test
    void theCharacterSetIsAlwaysUtf8() throws IOException {
        var reply = wire.json(
                "{\"query\": \"{ unit(code: \\\"so-du-lich\\\") { name } }\"}", "Accept-Charset: iso-8859-1;q=1");
        assertThat(reply.json().at("/data/unit/name").asString()).isEqualTo("Sở Du lịch");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
    }
}
