package vn.xephang.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.xephang.Wait;
import vn.xephang.graphql.Statements;
import vn.xephang.http.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** Publications are noticed as ever; only that a slow machine may look more seldom must not fail a test. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "xephang.publication.trust=2m")
@ContextConfiguration(initializers = CachingDatabase.class)
@Import(Statements.class)
class CachingTests {
    private static final String UNITS = link("{ units(first: 3) { nodes { name } } }");
    private static final String RELEASE = link("{ dataset { release { number } } groups { name(language: EN) } }");
    private final Wire wire;
    private final Statements statements;

    CachingTests(@LocalServerPort int port, @Autowired Statements statements) {
        this.wire = new Wire(port);
        this.statements = statements;
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "W/\"a,b\", W/%s", "*"})
    void whoseCopyIsGoodIsToldSoWithoutAStatement(String held) throws IOException {
        var first = wire.get(UNITS);
        var tag = first.header("ETag");
        assertThat(first.status()).isEqualTo(200);
        assertThat(tag).matches("\"[\\w-]{24}\"");
        for (var method : List.of("GET", "HEAD")) {
            var again = counted(0, method, UNITS, "If-None-Match: " + held.formatted(tag));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            for (var header : List.of("ETag", "Cache-Control", "Vary", "Access-Control-Allow-Origin")) {
                assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
            }
            assertThat(again.header("Date")).isNotEmpty();
            assertThat(again.header("Content-Type") + again.header("Content-Length"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/\"other\"", "other", "\"", ""})
    void whoseCopyIsAnotherGetsTheAnswer(String held) throws IOException {
        var reply = wire.get(UNITS, "If-None-Match: " + held);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("nodes");
        assertThat(reply.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(reply.header("Vary").split(", ")).containsExactlyInAnyOrder("Accept", "Accept-Encoding");
    }

    @Test
    void whatWasAnsweredIsAnsweredFromMemoryToWhoeverAsksHowever() throws IOException {
        var document = "{ units(first: 4) { nodes { code } } }";
        var first = wire.get(link(document));
        assertThat(counted(0, "GET", link(document)).body()).isEqualTo(first.body());
        assertThat(counted(0, "HEAD", link(document)).header("Content-Length"))
                .isEqualTo(first.header("Content-Length"));
        var posted = new ArrayList<Reply>();
        assertThat(statements.during(() -> posted.add(post(document)))).isEmpty();
        assertThat(posted.get(0).body()).isEqualTo(first.body());
        assertThat(posted.get(0).header("Cache-Control")).isEqualTo("no-store");
        assertThat(posted.get(0).header("ETag")).isEmpty();
        assertThat(wire.json("{\"query\": \"%s\"}".formatted(document), "If-None-Match: *")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anythingThatMakesAnotherAnswerMakesAnotherName() throws IOException {
        var document = "query A($n: Int) { units(first: $n) { nodes { code } } } query B { groups { code } }";
        var names = new ArrayList<String>();
        for (var n : List.of("{\"n\":1}", "{\"n\":2}", "{}", "{\"n\":null}")) {
            names.add(tag(Map.of("query", document, "operationName", "A", "variables", n)));
        }
        names.add(tag(Map.of("query", document, "operationName", "B")));
        names.add(tag(Map.of("query", "{ groups { code } }")));
        names.add(tag(Map.of("query", "{ groups { code } }", "extensions", "{\"cost\":true}")));
        names.add(wire.get(link("{ groups { code } }"), "Accept: application/graphql-response+json")
                .header("ETag"));
        assertThat(names).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfVariablesMakesNoOther() throws IOException {
        var query = "query($a: Int, $b: String) { units(first: $a, after: $b) { nodes { code } } }";
        assertThat(tag(Map.of("query", query, "variables", "{\"a\":1,\"b\":null}")))
                .isNotEmpty()
                .isEqualTo(tag(Map.of("query", query, "variables", "{ \"b\": null, \"a\": 1 }")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{ nothing }", "{", "{ node(id: \"x\") { id } }", "{ units(first: 1000) { nodes { code } } }"})
    void anErrorIsNeverKept(String document) throws IOException {
        var reply = wire.get(link(document), "If-None-Match: *");
        assertThat(reply.json().has("errors")).isTrue();
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("ETag")).isEmpty();
    }

    @Test
    void whatIsPublishedIsNoticedWithoutARestart() throws IOException {
        var before = wire.get(RELEASE);
        assertThat(wire.get(RELEASE, "If-None-Match: " + before.header("ETag")).status())
                .isEqualTo(304);
        var release = CachingDatabase.publish();
        var after = Wait.until(
                "another publication",
                () -> wire.get(RELEASE, "If-None-Match: " + before.header("ETag")),
                reply -> reply.status() != 304);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.json().at("/data/dataset/release/number").asInt()).isEqualTo(release);
        assertThat(after.body()).contains("(%d)".formatted(release));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(post("{ dataset { release { number } } }").body()).contains(":" + release);
    }

    @Test
    void whatReadsNothingHasANameToo() throws IOException {
        var link = link("{ __typename }");
        var tag = wire.get(link).header("ETag");
        assertThat(counted(0, "GET", link, "If-None-Match: " + tag).status()).isEqualTo(304);
    }

    private String tag(Map<String, String> parameters) throws IOException {
        var reply = wire.get(Wire.link(parameters));
        assertThat(reply.json().has("errors")).as("%s", reply).isFalse();
        return reply.header("ETag");
    }

    private Reply counted(int expected, String method, String target, String... headers) {
        var reply = new ArrayList<Reply>();
        assertThat(statements.during(() -> {
                    try {
                        reply.add(wire.bare(method, target, headers));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                }))
                .hasSize(expected);
        return reply.get(0);
    }

    private Reply post(String document) {
        try {
            return wire.json("{\"query\": \"%s\"}".formatted(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String link(String document) {
        return Wire.link(Map.of("query", document));
    }
}
