package vn.xephang.operations;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class DashboardTests {
    private static final Path DASHBOARD = Path.of("src/docs/grafana-dashboard.json");
    private static final Pattern METRIC =
            Pattern.compile("\\b(xephang|hikaricp|jvm|process|system|tomcat|cache)_[a-z_]+\\b");
    private static final Pattern GROUPED = Pattern.compile("by \\(([a-z_, ]+)\\)");
    private final Server api;
    private final Server management;

    DashboardTests(@LocalServerPort int port, @LocalManagementPort int managementPort) {
        api = new Server(port);
        management = new Server(managementPort);
    }

    @Test
    void everyMeasureAndLabelOfTheDashboardIsServed() throws Exception {
        api.ask(Map.of("query", "{ units(first: 1) { nodes { name } } }"));
        api.ask(Map.of("query", "{ units(first: 101) { nodes { name } } }"));
        var served = management.get("/actuator/prometheus").body().lines().toList();
        assertThat(expressions()).hasSizeGreaterThan(8).allSatisfy(expression -> {
            assertThat(names(expression)).as(expression).isNotEmpty().allSatisfy(name -> {
                var series = served.stream()
                        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                        .toList();
                assertThat(series).as("%s in %s", name, expression).isNotEmpty();
                assertThat(labels(expression))
                        .allSatisfy(label -> assertThat(series)
                                .as("%s of %s", label, name)
                                .anyMatch(line -> line.contains(label + "=\"")));
            });
        });
    }

    /** Whoever collects the measures has those of other servers too. */
    @Test
    void itShowsTheMeasuresOfNoOtherServer() throws Exception {
        assertThat(management.get("/actuator/prometheus").body().lines().filter(line -> !line.startsWith("#")))
                .isNotEmpty()
                .allMatch(line -> line.contains("application=\"xephang\""));
        assertThat(expressions())
                .allSatisfy(expression -> assertThat(
                                METRIC.matcher(expression).results().map(found -> expression.substring(found.end())))
                        .allMatch(rest -> rest.startsWith("{application=\"xephang\"")));
    }

    private static List<String> expressions() {
        return panels(JsonMapper.shared().readTree(DASHBOARD.toFile()))
                .flatMap(panel -> panel.get("targets").valueStream())
                .map(target -> target.get("expr").asString())
                .toList();
    }

    private static Stream<JsonNode> panels(JsonNode dashboard) {
        return dashboard.get("panels").valueStream();
    }

    private static List<String> names(String expression) {
        return METRIC.matcher(expression).results().map(found -> found.group()).toList();
    }

    private static List<String> labels(String expression) {
        return GROUPED.matcher(expression)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(", ")))
                .toList();
    }
}
