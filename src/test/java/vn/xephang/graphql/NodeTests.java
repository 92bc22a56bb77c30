package vn.xephang.graphql;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class NodeTests {
    private static final String NODE = """
            query ($id: ID!) { node(id: $id) { id __typename
              ... on Unit { code } ... on Group { code } ... on YearlyScore { year rank } ... on GroupRanking { year unitCount } } }
            """;
    private final Api api;

    NodeTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void everyNodeIsFoundAgainByItsId() {
        var ids = api.data("""
                        { unit(code: "so-du-lich") { id group { id ranking(year: 2019) { id } } yearlyScore(year: 2019) { id } } }
                        """).findValuesAsString("id");
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
        for (var id : ids) {
            assertThat(api.data(NODE, Map.of("id", id)).get("node").get("id").stringValue())
                    .isEqualTo(id);
        }
    }

    @Test
    void anIdOfNothingIsNull() {
        var id = NodeId.of("Unit", "so-khong-co");
        assertThat(api.data(NODE, Map.of("id", id)).get("node").isNull()).isTrue();
        var year = NodeId.of("YearlyScore", "departments", "it-application", "soon", "so-du-lich");
        assertThat(api.data(NODE, Map.of("id", year)).get("node").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "so-du-lich", "!!!", "VW5pdA", "U291cmNlOng", "VW5pdDphOmI"})
    void anIdThatIsNotOursIsRefused(String id) {
        var error = api.error(NODE, Map.of("id", id));
        assertThat(error.get("extensions").get("code").stringValue()).isEqualTo("BAD_REQUEST");
        assertThat(error.get("extensions").get("argument").stringValue()).isEqualTo("id");
    }
}
