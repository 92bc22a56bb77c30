package vn.xephang.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.FiguresTest;
import vn.xephang.graphql.Statements;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
@TestPropertySource(properties = "xephang.publication.trust=2m")
@Import(Statements.class)
class TableCachingTests {
    private static final String UNITS = "{ units { nodes { code name } } }";
    private final Tables tables;
    private final Statements statements;

    TableCachingTests(@LocalServerPort int port, @Autowired Statements statements) {
        this.tables = new Tables(port);
        this.statements = statements;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "zip"})
    void whoseCopyIsGoodIsToldSoWithoutAStatement(String format) {
        var parameters = "format=" + format;
        var first = tables.get(UNITS, parameters);
        var again = new ArrayList<HttpResponse<byte[]>>();
        var sent = statements.during(
                () -> again.add(tables.get(UNITS, parameters, "If-None-Match", Tables.header(first, "ETag"))));
        assertThat(sent).isEmpty();
        assertThat(again.get(0).statusCode()).isEqualTo(304);
        assertThat(again.get(0).body()).isEmpty();
        for (var header : List.of("ETag", "Cache-Control", "Vary")) {
            assertThat(Tables.header(again.get(0), header)).isEqualTo(Tables.header(first, header));
        }
        assertThat(Tables.header(first, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(Tables.header(tables.head(UNITS, parameters), "ETag")).isEqualTo(Tables.header(first, "ETag"));
        assertThat(tables.get(UNITS, parameters, "If-None-Match", "*").statusCode())
                .isEqualTo(304);
        assertThat(tables.get(UNITS, parameters).body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            csv; %s
            csv; W/%s
            csv; "other", W/"a,b", %s
            csv; *
            xlsx; *
            zip; *
            zip; "other", %s
            """)
    void allWaysToSayThatOneHasACopyAreUnderstood(String format, String held) {
        var first = tables.get(UNITS, "format=" + format);
        var tag = Tables.header(first, "ETag");
        var again = new ArrayList<HttpResponse<byte[]>>();
        assertThat(statements.during(
                        () -> again.add(tables.get(UNITS, "format=" + format, "If-None-Match", held.formatted(tag)))))
                .isEmpty();
        assertThat(again.get(0).statusCode()).isEqualTo(304);
        assertThat(Tables.header(again.get(0), "ETag")).isEqualTo(tag);
        assertThat(tables.get(UNITS, "format=" + format, "If-None-Match", "\"other\"")
                        .body())
                .isEqualTo(first.body());
    }

    /** What nobody was ever sent must be found to be there first: there is no copy of an error. */
    @Test
    void whoHasWhateverThereIsHasNoError() {
        assertThat(tables.get("{ units(first: 8) { nodes { code } } }", "format=csv", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(304);
        assertThat(tables.get("{ node(id: \"x\") { id } }", "format=csv", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anArchiveIsNamedByTheAddressThatStandsInItToo() {
        var first = tables.get(UNITS, "format=zip");
        var other = tables.get(UNITS, "format=zip&unknown=1");
        assertThat(first.body()).isNotEqualTo(other.body());
        assertThat(Tables.header(first, "ETag")).isNotEmpty().isNotEqualTo(Tables.header(other, "ETag"));
        assertThat(tables.get(UNITS, "format=zip").body()).isEqualTo(first.body());
    }

    @Test
    void whatChangesTheBytesChangesTheName() throws IOException {
        var names = new ArrayList<String>();
        for (var parameters : List.of(
                "format=csv",
                "format=csv&bom=1",
                "format=csv&limit=3",
                "format=csv&headers=short",
                "format=csv&columns=release",
                "format=xlsx")) {
            names.add(Tables.header(tables.get(UNITS, parameters), "ETag"));
        }
        var compressed = tables.get(UNITS, "format=csv", "Accept-Encoding", "gzip");
        names.add(Tables.header(compressed, "ETag"));
        assertThat(names).doesNotContain("").doesNotHaveDuplicates();
        assertThat(Tables.header(compressed, "Content-Encoding")).isEqualTo("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(in.readAllBytes())
                    .isEqualTo(tables.get(UNITS, "format=csv").body());
        }
    }

    @Test
    void whatIsPostedOrRefusedHasNone() {
        var posted = tables.post(UNITS, Map.of(), "format=csv");
        var refused = tables.get("{ units { nodes { code } } groups { code } }", "format=csv", "If-None-Match", "*");
        for (var reply : List.of(posted, refused)) {
            assertThat(Tables.header(reply, "ETag")).isEmpty();
            assertThat(Tables.header(reply, "Cache-Control")).isEqualTo("no-store");
        }
        assertThat(refused.statusCode()).isEqualTo(400);
    }
}
