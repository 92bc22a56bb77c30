package vn.xephang.persistedquery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
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
    @CsvSource({"doc_id,201", "documentId,0"})
    void anIdOfTheWrongLengthIsRefusedByItsParameter(String parameter, int length) throws Exception {
        assertThat(message("'%s':'%s'".formatted(parameter, "a".repeat(length))))
                .isEqualTo("The parameter '%s' has %d characters; it must be the id of a document, 1 to 200 characters."
                        .formatted(parameter, length));
    }

    private String message(String members) throws Exception {
        var body = "{" + members.replace('\'', '"') + "}";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString()).body();
        return JsonMapper.shared().readTree(answer).at("/errors/0/message").asString();
    }
}
