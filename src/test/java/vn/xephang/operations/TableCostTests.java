package vn.xephang.operations;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
@TestPropertySource(properties = "xephang.cache.enabled=false")
class TableCostTests {
    private static final String UNITS =
            "query %s { units(first: 10) { nodes { name } pageInfo { hasNextPage } totalCount } }";
    private final Server server;

    TableCostTests(@LocalServerPort int port) {
        server = new Server(port);
    }

    @Test
    void aTableIsLoggedWithWhatItsPagesCostTogether() throws Exception {
        try (var lines = new RequestLines()) {
            var page = JsonMapper.shared()
                    .readTree(server.ask(Map.of("query", UNITS.formatted("OnePage")))
                            .body());
            server.ask(Map.of("query", UNITS.formatted("AllPages")), "Accept", "text/csv");
            var pages = (page.at("/data/units/totalCount").asInt() + 9) / 10;
            assertThat(pages).isGreaterThan(1);
            // Each page is asked which release it is of, too.
            assertThat(cost(lines.with("operation=AllPages")))
                    .isGreaterThanOrEqualTo(pages * cost(lines.with("operation=OnePage")));
        }
    }

    private static int cost(String line) {
        return Integer.parseInt(line.replaceAll(".* cost=(\\d+) .*", "$1"));
    }
}
