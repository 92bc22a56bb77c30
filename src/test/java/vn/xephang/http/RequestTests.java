package vn.xephang.http;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class RequestTests {
    private static final String QUERY = "{\"query\": \"{ __typename }\"}";
    private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";
    private static final int MOST_BYTES = 65_536;
    private final Wire wire;

    RequestTests(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null | is null; it must be an object",
                "[{\"query\": \"{ __typename }\"}] | is a list; it must be an object",
                "\"{ __typename }\" | is a string; it must be an object",
                "{\"query\": \"{ a }\", \"query\": \"{ b }\"} | a key stands twice at line 1, column",
                "{\"query\": \"{ a }\", \"variables\": {\"x\": 1, \"x\": 2}} | a key stands twice",
                "{\"query\": \"{ a }\"} x | is not valid JSON at line 1, column",
                "{\"query\": \"{ a }\"}{} | is not valid JSON",
                "{\"query\": \"{ a }\",} | is not valid JSON",
                "{'query': '{ a }'} | is not valid JSON",
                "{\"query\": \"{ a }\", \"variables\": {\"x\": NaN}} | is not valid JSON",
                "{\"query\": \"{ a }\" /* why */} | is not valid JSON",
                "{\"query\": \"{ a }\", \"variables\": {\"x\": 1e2147483648}} | a number with the exponent out of all bounds; it may be from -1000 to 1000",
                "{\"query\": null} | 'query' is missing",
                "{} | 'query' is missing",
                "{\"query\": 1} | 'query' is a number; it must be a string",
                "{\"query\": \"{ a }\", \"operationName\": []} | 'operationName' is a list; it must be a string",
                "{\"query\": \"{ a }\", \"variables\": [1]} | 'variables' is a list; it must be an object or null",
                "{\"query\": \"{ a }\", \"variables\": \"{}\"} | 'variables' is a string; it must be an object or null",
                "{\"query\": \"{ a }\", \"extensions\": true} | 'extensions' is a boolean; it must be an object or null",
                "{\"query\": \"{ a }\", \"variables\": {\"x\": \"\\ud800\"}} | half of a surrogate pair",
                "{\"query\": \"{ a } # \\udc00\"} | half of a surrogate pair",
                "{\"query\": \"{ a }\", \"variables\": {\"\\ud800\": 1}} | half of a surrogate pair"
            })
    void aBodyOfAnotherFormIsRefused(String body, String said) throws IOException {
        var reply = wire.json(body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        assertThat(reply.message()).contains(said);
        assertThat(reply.json().has("data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ __typename }\", \"operationName\": \"\", \"variables\": {}, \"extensions\": {\"a\": []}}",
                "{\"query\": \"{ __typename }\", \"variables\": {\"x\": \"\\ud83d\\ude00\"}, \"unknown\": 1}",
                " \n{\"query\": \"{ __typename }\"}\n "
            })
    void aBodyOfThisFormIsAnswered(String body) throws IOException {
        assertThat(wire.json(body).body()).isEqualTo(ANSWER);
    }

    @Test
    void aBodyIsNestedSixtyFourLevelsAtMost() throws IOException {
        var nested = "{\"query\": \"{ __typename }\", \"variables\": {\"x\": %s}}";
        assertThat(wire.json(nested.formatted("[".repeat(62) + "]".repeat(62))).status())
                .isEqualTo(200);
        var reply = wire.json(nested.formatted("[".repeat(63) + "]".repeat(63)));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message())
                .isEqualTo("The request body has 65 levels within each other, or more; at most 64 are allowed.");
        assertThat(reply.json().at("/errors/0/extensions").toString())
                .contains("\"limit\":\"jsonNesting\"", "\"asked\":65", "\"allowed\":64");
        var number = wire.json(nested.formatted("1".repeat(1001)));
        assertThat(number.json().at("/errors/0/extensions/limit").asString()).isEqualTo("jsonNumberLength");
        var name = wire.json("{\"query\": \"{ __typename }\", \"" + "n".repeat(50_001) + "\": 1}");
        assertThat(name.json().at("/errors/0/extensions/limit").asString()).isEqualTo("jsonNameLength");
        assertThat(wire.json("[".repeat(MOST_BYTES)).status()).isEqualTo(400);
    }

    @Test
    void aBodyIsInUtf8() throws IOException {
        var type = "Content-Type: application/json\r\n";
        for (var charset : new Charset[] {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16}) {
            var reply = wire.post("{\"query\": \"{ __typename } # é\"}".getBytes(charset), type);
            assertThat(reply.status()).as("%s", charset).isEqualTo(400);
            assertThat(reply.message()).contains("not UTF-8");
        }
        assertThat(wire.json("{\"query\": \"{ __typename } # Hòa Vang\"}").body())
                .isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Content-Type: text/plain",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Type: application/graphql",
                "Content-Type: application/json; charset=iso-8859-1",
                "Content-Type: application/json; charset=none-such",
                "Content-Type: application/json, text/plain",
                "Content-Type: garbage",
                "Content-Type: application/json\r\nContent-Type: text/plain",
                "Content-Type: application/json\r\nContent-Encoding: gzip"
            })
    void aBodyThatIsNotSaidToBeJsonIsRefused(String header) throws IOException {
        var reply = wire.post(QUERY.getBytes(StandardCharsets.UTF_8), header.isEmpty() ? "" : header + "\r\n");
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json;charset=UTF-8", "Application/JSON; charset=\"utf-8\"", "application/json"})
    void aBodyThatIsSaidToBeJsonIsAnswered(String type) throws IOException {
        var reply = wire.post(QUERY.getBytes(StandardCharsets.UTF_8), "Content-Type: " + type + "\r\n");
        assertThat(reply.body()).isEqualTo(ANSWER);
    }

    @Test
    void aBodyHasSixtyFourKibibytesAtMost() throws IOException {
        assertThat(wire.json(QUERY + " ".repeat(MOST_BYTES - QUERY.length())).body())
                .isEqualTo(ANSWER);
        var reply = wire.json(QUERY + " ".repeat(MOST_BYTES - QUERY.length() + 1));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(reply.message()).contains("65,536");
        assertThat(reply.json().at("/errors/0/extensions/allowed").intValue()).isEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/graphql | 'query' is missing",
                "/graphql?query= | 'query' is missing",
                "/graphql?query=%7Ba%7D&query=%7Bb%7D | 'query' is given 2 times",
                "/graphql?query=%7Ba%7D&variables={}&variables={} | 'variables' is given 2 times",
                "/graphql?query=%7Ba%7D&variables=%5B1%5D | 'variables' is a list",
                "/graphql?query=%7Ba%7D&variables=%7B | 'variables' is not valid JSON",
                "/graphql?query=%7Ba%7D&extensions=1 | 'extensions' is a number",
                "/graphql?query=%7 | percent sign",
                "/graphql?query=%zz | percent sign",
                "/graphql?query=%ff | not UTF-8"
            })
    void aLinkOfAnotherFormIsRefused(String link, String said) throws IOException {
        var reply = wire.get(link);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        assertThat(reply.message()).contains(said);
    }

    @Test
    void aLinkCarriesWhatABodyDoes() throws IOException {
        var document = "query A($code: String!) { unit(code: $code) { name } } query B { __typename }";
        var link = Wire.link(Map.of(
                "query", document,
                "operationName", "A",
                "variables", "{\"code\": \"so-du-lich\"}",
                "extensions", "{\"a\": 1}"));
        assertThat(wire.get(link).json().at("/data/unit/name").asString()).isEqualTo("Sở Du lịch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query={__typename}",
                "/graphql?query=%7B+__typename%20%7D&variables=&operationName=",
                "/graphql?unknown=1&unknown=2&query={unit(code:\"none\"){name}__typename}"
            })
    void aLinkMayBeWrittenByHand(String link) throws IOException {
        assertThat(wire.get(link).json().at("/data/__typename").asString()).isEqualTo("Query");
    }
}
