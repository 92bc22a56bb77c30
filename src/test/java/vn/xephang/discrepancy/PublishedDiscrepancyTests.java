package vn.xephang.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

@FiguresTest
class PublishedDiscrepancyTests {
    private static final String QUERY = """
            query ($filter: DiscrepancyFilter) {
              discrepancies(filter: $filter) {
                code kind rule measure year reported computed title titleEn: title(language: EN)
                group { code } unit { code } metric { code }
                explanation explanationEn: explanation(language: EN)
                claims { value preferred source { code } }
              }
            }
            """;

    @LocalServerPort
    private int port;

    @Test
    void print() {
        for (var one : discrepancies(Map.of())) {
            System.out.println("@@ " + one.get("title").asString() + " | "
                    + one.get("titleEn").asString());
            System.out.println("@@   " + one.get("explanation").asString());
            System.out.println("@@   " + one.get("explanationEn").asString());
        }
    }

    private List<JsonNode> discrepancies(Map<String, ?> filter) {
        var found = new ArrayList<JsonNode>();
        new Api(port).data(QUERY, Map.of("filter", filter)).get("discrepancies").forEach(found::add);
        return found;
    }
}
