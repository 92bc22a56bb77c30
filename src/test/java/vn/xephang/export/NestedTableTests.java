package vn.xephang.export;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables whose rows are items of items. */
@FiguresTest
class NestedTableTests {
    private static final String CHILDREN = "{ units(first: %d) { nodes { code children { code } } } }";
    private final Api api;
    private final Tables tables;

    NestedTableTests(@LocalServerPort int port) {
        api = new Api(port);
        tables = new Tables(port);
    }

    @Test
    void everyPageOfTheOuterListIsThere() {
        var csv = tables.get(CHILDREN.formatted(7), "format=csv&rows=children");
        var ofJson = api.data(CHILDREN.formatted(100))
                .at("/units/nodes")
                .valueStream()
                .flatMap(unit -> unit.get("children").valueStream().map(child -> pair(unit, child)))
                .toList();
        var rows = Tables.csv(csv);
        assertThat(rows.get(0)).containsExactly("units.code", "code");
        assertThat(rows.subList(1, rows.size())).hasSizeGreaterThan(20).isEqualTo(ofJson);
        // Nobody knows it before all pages are read.
        assertThat(csv.headers().firstValue("Row-Count")).isEmpty();
        assertThat(tables.get(CHILDREN.formatted(100), "format=csv&rows=children")
                        .headers()
                        .firstValue("Row-Count"))
                .hasValue(String.valueOf(ofJson.size()));
        assertThat(Tables.csv(tables.get(CHILDREN.formatted(7), "format=csv&rows=children&limit=9")))
                .isEqualTo(rows.subList(0, 10));
    }

    @Test
    void statusSourceAndReleaseStandBesideThem() {
        var query = "{ unit(code: \"so-du-lich\") { yearlyScores { year rank awards { name } } parent { name } } }";
        var rows = Tables.csv(tables.get(query, "format=csv&rows=yearlyScores&columns=status,source,release"));
        assertThat(rows.get(0))
                .startsWith("year", "rank", "rankStatus", "unit.parent.name")
                .contains("source", "release");
        assertThat(rows.get(1)).last().isEqualTo("1");
    }

    private static List<String> pair(JsonNode unit, JsonNode child) {
        return List.of(unit.get("code").asString(), child.get("code").asString());
    }
}
