package vn.xephang.export;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a URL says is heeded or refused; only what is nothing of ours means nothing. */
@FiguresTest
class StrayParameterTests {
    private static final String UNITS = "{ units { nodes { code name } } }";

    private final Tables tables;

    StrayParameterTests(@LocalServerPort int port) {
        tables = new Tables(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bom=1", "columns=source", "headers=short", "limit=3", "rows=nodes"})
    void whatIsOfTablesIsRefusedForJson(String option) {
        var name = option.split("=")[0];
        for (var refused : new JsonNode[] {
            refused(UNITS, option, false), refused(UNITS, option + "&format=json", false), refused(UNITS, option, true)
        }) {
            assertThat(refused.at("/errors/0/message").asString())
                    .startsWith("Argument '%s' is \"%s\"; ".formatted(name, option.split("=")[1]))
                    .contains("this answer is JSON: ask with format=csv");
            assertThat(refused.at("/errors/0/extensions/argument").asString()).isEqualTo(name);
        }
        assertThat(tables.get(UNITS, name + "=").statusCode()).isEqualTo(200);
        assertThat(tables.get(UNITS, option.replace("source", "release"), "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "fromat=csv, format",
        "Format=csv, format",
        "colums=source, columns",
        "variable=%7B%7D, variables",
        "operationname=a, operationName",
        "reproduc=1, reproduce"
    })
    void whatIsSpeltAlmostAsAParameterIsRefused(String given, String meant) {
        var refused = refused(UNITS, given, false);
        var name = given.split("=")[0];
        assertThat(refused.at("/errors/0/message").asString())
                .startsWith("There is no parameter '%s': is '%s' meant?".formatted(name, meant))
                .contains("format, headers, limit");
        assertThat(refused.at("/errors/0/extensions/argument").asString()).isEqualTo(name);
        assertThat(refused.at("/errors/0/extensions/parameters").toString()).contains('"' + meant + '"');
        assertThat(refused(UNITS, given, true)).isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utm_source=newsletter", "fbclid=abc", "_=1732", "v=3", "gclid="})
    void marksThatOthersPutOnLinksMeanNothing(String mark) {
        assertThat(tables.get(UNITS, mark).body())
                .isEqualTo(tables.get(UNITS, "").body());
        assertThat(tables.get(UNITS, "format=csv&" + mark).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source,,release", "source,", ",source", "source,&columns=release", ","})
    void anEmptyItemOfAListIsRefused(String columns) {
        var refused = refused(UNITS, "format=csv&columns=" + columns, false);
        assertThat(refused.at("/errors/0/message").asString())
                .startsWith("Argument 'columns' is \"")
                .containsPattern("its item [123] is empty");
    }

    @Test
    void anErrorLiesInTheDocumentThatWasSent() {
        var query = """
                query ($id: ID!) {
                  units(first: 3) { nodes { code } }
                  groups { code }

                  found: node(id: $id) { id }
                }
                """;
        var json = parsed(tables.post(query, Map.of("id", "none"), "").body());
        var csv = parsed(tables.post(query, Map.of("id", "none"), "format=csv&rows=units")
                .body());
        assertThat(json.at("/errors/0/locations").toString()).isEqualTo("[{\"line\":5,\"column\":3}]");
        assertThat(csv.at("/errors")).isEqualTo(json.at("/errors"));
    }

    @Test
    void aTableThatIsCutSaysOfHowManyRows() {
        var all = tables.get(UNITS, "format=csv");
        var total = String.valueOf(Tables.csv(all).size() - 1);
        assertThat(Tables.header(all, "Row-Count")).isEqualTo(total);
        assertThat(Tables.header(all, "Row-Total")).isEqualTo(total);
        var cut = tables.get(UNITS, "format=csv&limit=7");
        assertThat(Tables.header(cut, "Row-Count")).isEqualTo("7");
        assertThat(Tables.header(cut, "Row-Total")).isEqualTo(total);
    }

    @Test
    void aListThatCannotBeChosenIsRefusedWithTheReason() {
        var inside = "{ groupRankings { group { code } year entries { nodes { rank } } } units { nodes { code } } }";
        assertThat(refused(inside, "format=csv&rows=entries", false)
                        .at("/errors/0/message")
                        .asString())
                .startsWith("Argument 'rows' is \"entries\"; 'groupRankings.")
                .contains("and a table reads the pages of one list", "one of groupRankings, units");
        var twice = "{ a: units { nodes { code } } b: indexes { code } c: units { nodes { code } } }";
        assertThat(refused(twice, "format=csv&rows=nodes", false)
                        .at("/errors/0/message")
                        .asString())
                .contains("several lists are called so, a.nodes, c.nodes: it must be", "one of a, b, c");
    }

    private JsonNode refused(String query, String parameters, boolean byPost) {
        var reply = byPost ? tables.post(query, Map.of(), parameters) : tables.get(query, parameters);
        var body = parsed(reply.body());
        assertThat(reply.statusCode()).as(body.toString()).isEqualTo(400);
        assertThat(body.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        return body;
    }

    private static JsonNode parsed(byte[] body) {
        return JsonMapper.shared().readTree(body);
    }
}
