package vn.xephang.operations;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;
import vn.xephang.Wait;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class RequestMeterTests {
    private static final String UNITS = "{ units(first: 2) { nodes { name } } }";
    private final Server api;
    private final Server management;

    RequestMeterTests(@LocalServerPort int port, @LocalManagementPort int managementPort) {
        api = new Server(port);
        management = new Server(managementPort);
    }

    @Test
    void requestsAreCountedByOperationAndOutcome() throws Exception {
        assertCounted("operation=\"SearchUnits\",outcome=\"OK\"", Map.of("query", "query SearchUnits " + UNITS));
        // The second time from memory, without the document being read.
        assertCounted("operation=\"SearchUnits\",outcome=\"OK\"", Map.of("query", "query SearchUnits " + UNITS));
        assertCounted(
                "operation=\"SearchUnits\",outcome=\"OK\"", Map.of("query", "#query A\n query SearchUnits " + UNITS));
        assertCounted(
                "operation=\"SearchUnits\",outcome=\"OK\"", Map.of("query", "#query A\n query SearchUnits " + UNITS));
        assertCounted("operation=\"anonymous\",outcome=\"OK\"", Map.of("query", UNITS));
        assertCounted("operation=\"anonymous\",outcome=\"OK\"", Map.of("query", UNITS));
        assertCounted("operation=\"other\",outcome=\"OK\"", Map.of("query", "query Stranger " + UNITS));
        assertCounted(
                "operation=\"other\",outcome=\"GRAPHQL_VALIDATION_FAILED\"",
                Map.of("query", "query Stranger { nothing }", "operationName", "Stranger"));
        assertCounted("operation=\"anonymous\",outcome=\"GRAPHQL_PARSE_FAILED\"", Map.of("query", "{"));
        assertCounted("operation=\"none\",outcome=\"BAD_REQUEST\"", Map.of("query", 7));
    }

    private void assertCounted(String labels, Map<String, ?> question) throws Exception {
        var series = "xephang_requests_seconds_count{application=\"xephang\"," + labels + "}";
        var before = value(series);
        api.ask(question);
        assertBecomes(series, before + 1);
    }

    @Test
    void aRefusalIsCountedByItsLimit() throws Exception {
        var series = "xephang_rejections_total{application=\"xephang\",limit=\"%s\"}";
        for (var refused : Map.of(
                        "pageSize", "{ units(first: 101) { nodes { name } } }",
                        "aliases", aliases(31),
                        "cost", "{ units { nodes { children { children { code } } } } }")
                .entrySet()) {
            var before = value(series.formatted(refused.getKey()));
            api.ask(Map.of("query", refused.getValue()));
            assertBecomes(series.formatted(refused.getKey()), before + 1);
        }
    }

    private static String aliases(int count) {
        var fields = new StringBuilder("{ units(first: 1) { nodes {");
        for (int i = 0; i < count; i++) {
            fields.append(" a").append(i).append(": name");
        }
        return fields.append(" } } }").toString();
    }

    @Test
    void theAnswersInMemoryAreMeasured() throws Exception {
        var hits = "cache_gets_total{application=\"xephang\",cache=\"keptAnswers\",result=\"hit\"}";
        var before = value(hits);
        for (int i = 0; i < 2; i++) {
            api.ask(Map.of("query", "query Measured " + UNITS));
        }
        assertBecomes(hits, before + 1);
        assertThat(value("cache_puts_total{application=\"xephang\",cache=\"keptAnswers\"}"))
                .isPositive();
        assertThat(value("cache_size{application=\"xephang\",cache=\"keptAnswers\"}"))
                .isPositive();
        assertThat(value("cache_weight_bytes{application=\"xephang\",cache=\"keptAnswers\"}"))
                .isPositive();
    }

    @Test
    void costAndStatementsAreMeasured() throws Exception {
        var cost = "xephang_request_cost_sum{application=\"xephang\"}";
        var statements = "xephang_request_statements_sum{application=\"xephang\"}";
        var ran = "xephang_statements_seconds_count{application=\"xephang\",outcome=\"success\"}";
        var before = List.of(value(cost), value(statements), value(ran));
        // A page of two, with a statement of its own; another one reads what was published last.
        api.ask(Map.of("query", "query Costly " + UNITS));
        assertBecomes(cost, before.get(0) + 13);
        assertBecomes(statements, before.get(1) + 2);
        assertBecomes(ran, before.get(2) + 2);
    }

    @Test
    void nothingThatAStrangerNamesBecomesALabel() throws Exception {
        for (int i = 0; i < 20; i++) {
            var name = "Scrape" + i;
            api.ask(Map.of("query", "query " + name + " " + UNITS));
            api.ask(Map.of("query", UNITS, "operationName", name + "\n\"x"));
            api.ask(Map.of("query", "{ " + name + " }"));
            api.ask(Map.of("query", "{ " + name + ": __typename }"));
            api.send(name.toUpperCase(java.util.Locale.ROOT), "/graphql");
            api.get("/" + name + "?" + name);
            api.get("/graphiql/" + name + ".js", "User-Agent", name, "X-Request-Id", name);
        }
        assertThat(scrape()).doesNotContainIgnoringCase("scrape");
    }

    @Test
    void thePoolIsMeasured() throws Exception {
        assertThat(scrape())
                .contains("hikaricp_connections_active{", "hikaricp_connections_pending{", "hikaricp_connections_max{");
    }

    @Test
    void theThreadsAndConnectionsAreMeasured() throws Exception {
        assertThat(scrape())
                .contains(
                        "tomcat_threads_busy_threads{",
                        "tomcat_threads_current_threads{",
                        "tomcat_threads_config_max_threads{",
                        "tomcat_connections_current_connections{",
                        "tomcat_connections_config_max_connections{");
    }

    /** A request is counted after its answer was sent. */
    private void assertBecomes(String series, double value) throws Exception {
        Wait.until(series, () -> value(series) >= value);
        assertThat(value(series)).as(series).isEqualTo(value);
    }

    private double value(String series) throws Exception {
        return Pattern.compile("^" + Pattern.quote(series) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(scrape())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElse(0);
    }

    private String scrape() throws Exception {
        return management.get("/actuator/prometheus").body();
    }
}
