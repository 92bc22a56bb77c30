package vn.xephang.persistedquery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A document is named in one way, or in several that agree. */
@FiguresTest
class DocumentIdTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final int port;

    DocumentIdTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'doc_id':'a','documentId':'b' | 'documentId' and 'doc_id'",
                "'doc_id':'a','extensions':{'persistedQuery':{'version':1,'sha256Hash':'b'}} | 'doc_id' and the extension 'persistedQuery'"
            })
    void severalThatDoNotAreNamed(String members, String named) throws Exception {
        assertThat(message(members))
                .isEqualTo("The document is named more than once, and not alike, by %s.".formatted(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'doc_id':'a','documentId':'a'",
                "'documentId':'sha256:a','extensions':{'persistedQuery':{'version':1,'sha256Hash':'a'}}"
            })
    void severalThatDoAreOne(String members) throws Exception {
        assertThat(message(members)).isEqualTo("PersistedQueryNotFound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'doc_id':'%s' | The parameter 'doc_id'",
                "'documentId':'%s' | The parameter 'documentId'",
                "'extensions':{'persistedQuery':{'version':1,'sha256Hash':'%s'}} | The 'sha256Hash' of the extension 'persistedQuery'"
            })
    void anIdThatIsTooLongIsRefusedByWhereItIs(String members, String where) throws Exception {
        var error = error(members.formatted("a".repeat(201)));
        assertThat(error.get("message").asString())
                .isEqualTo(where + " has 201 characters; the id of a document has at most 200.");
        assertThat(error.get("extensions").toString())
                .contains("\"limit\":\"documentId\"", "\"asked\":201", "\"allowed\":200");
    }

    @Test
    void soIsAnEmptyOne() throws Exception {
        assertThat(message("'documentId':''"))
                .isEqualTo("The parameter 'documentId' is empty; it must be the id of a document.");
    }

    private String message(String members) throws Exception {
        return error(members).get("message").asString();
    }

    private JsonNode error(String members) throws Exception {
        var body = "{" + members.replace('\'', '"') + "}";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString()).body();
        return JsonMapper.shared().readTree(answer).at("/errors/0");
    }
}
