package vn.xephang.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.xephang.graphql.Statements;
import vn.xephang.http.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address under which there is something to be kept; set up as {@link CachingTests}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "xephang.publication.trust=2m")
@ContextConfiguration(initializers = CachingDatabase.class)
@Import(Statements.class)
class EveryNameTests {
    private final Wire wire;
    private final Statements statements;

    EveryNameTests(@LocalServerPort int port, @Autowired Statements statements) {
        this.wire = new Wire(port);
        this.statements = statements;
    }

    /** Everything that is the same for whoever asks can be kept, and costs nothing to confirm. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q?format=html",
                "/q/group-ranking",
                "/q/group-ranking.csv",
                "/q/group-ranking.xlsx",
                "/q/group-ranking.zip",
                "/q/group-ranking?reproduce=1",
                "/graphql?query={groups{code}}&reproduce=1",
                "/graphql?query={groups{code}}&extensions={\"reproduce\":true}",
                "/graphql/schema",
                "/graphiql/documents.json"
            })
    void everyAddressHasAStrongName(String address) throws IOException {
        var target = address.replace("{", "%7B").replace("}", "%7D").replace("\"", "%22");
        var first = wire.get(target);
        var tag = first.header("ETag");
        assertThat(first.status()).isEqualTo(200);
        assertThat(tag).matches("\"[\\w-]{24}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(wire.get(target).body()).isEqualTo(first.body());
        for (var held : List.of(tag, "\"a\", W/" + tag, "*")) {
            for (var method : List.of("GET", "HEAD")) {
                var again = unread(method, target, "If-None-Match: " + held);
                assertThat(again.status()).as(held).isEqualTo(304);
                assertThat(again.header("ETag")).isEqualTo(tag);
                assertThat(again.header("Vary")).isEqualTo(first.header("Vary"));
            }
        }
        var compressed = wire.get(target, "Accept-Encoding: gzip");
        assertThat(compressed.header("ETag"))
                .isEqualTo(compressed.header("Content-Encoding").isEmpty() ? tag : tag.replaceFirst("\"$", "-gzip\""));
    }

    @Test
    void theFormsOfOneAddressHaveDifferentNames() throws IOException {
        assertThat(List.of(
                        wire.get("/q").header("ETag"),
                        wire.get("/q?format=html").header("ETag"),
                        wire.get("/q/group-ranking").header("ETag"),
                        wire.get("/q/group-ranking?reproduce=1").header("ETag"),
                        wire.get("/q/group-ranking?reproduce=1&year=2019").header("ETag")))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    /** An answer for which nothing was asked of the database. */
    private Reply unread(String method, String target, String... headers) {
        var reply = new ArrayList<Reply>();
        assertThat(statements.during(() -> {
                    try {
                        reply.add(wire.bare(method, target, headers));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                }))
                .isEmpty();
        return reply.get(0);
    }
}
