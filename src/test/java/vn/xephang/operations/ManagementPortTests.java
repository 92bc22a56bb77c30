package vn.xephang.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class ManagementPortTests {
    private final Server api;
    private final Server management;
    private final HealthEndpointGroups health;
    private final WebEndpointsSupplier endpoints;

    ManagementPortTests(
            @LocalServerPort int port,
            @LocalManagementPort int managementPort,
            @Autowired HealthEndpointGroups health,
            @Autowired WebEndpointsSupplier endpoints) {
        this.health = health;
        this.endpoints = endpoints;
        api = new Server(port);
        management = new Server(managementPort);
    }

    @ParameterizedTest
    @CsvSource({"8080, 9080", "8081, 9081", "65000, 64000", "0, 0", "-1, -1"})
    void itIsAsFarFromTheOtherPortWhereverThatIs(int port, int beside) {
        assertThat(ManagementPort.beside(port)).isEqualTo(beside);
    }

    @Test
    void itIsWhereItIsSaidToBe() {
        var said = new StandardEnvironment();
        said.getPropertySources()
                .addFirst(new MapPropertySource("said", of("server.port", "8080", "management.server.port", "7000")));
        new ManagementPort().postProcessEnvironment(said, new SpringApplication());
        assertThat(said.getProperty("management.server.port")).isEqualTo("7000");
        var unsaid = new StandardEnvironment();
        new ManagementPort().postProcessEnvironment(unsaid, new SpringApplication());
        assertThat(unsaid.getProperty("management.server.port")).isEqualTo("9080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/info",
                "/actuator/prometheus"
            })
    void whatIsThereIsOnThatPortOnly(String address) throws Exception {
        var reply = management.get(address);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(reply.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        // No page may read it through the browser of somebody who may.
        assertThat(reply.headers().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(api.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/graphql",
                "/actuator",
                "/actuator/",
                "/actuator/health/",
                "/actuator/health/ping",
                "/actuator/health/database",
                "/actuator/health/nope",
                "/actuator/health/readinessState",
                "/actuator/health/liveness/livenessState",
                "/actuator/info/build",
                "/actuator/metrics",
                "/graphiql",
                "/error",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/shutdown",
                "/actuator/health/..;/env",
                "/actuator/nothing?select=1",
                "/actuator/health/database;x=1",
                "/actuator/health//database",
                "/actuator/health/%2e%2e/env",
                "/actuator/health/%0a"
            })
    void nothingElseIsThereAndSaysNoMoreThanThat(String address) throws Exception {
        assertRefused(address, "GET", 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE", "PUT", "NONSENSE", "TRACE"})
    void nothingCanBeDoneThere(String method) throws Exception {
        assertRefused("/actuator/health", method, 405);
    }

    @Test
    void itIsWhatThePageSays() throws Exception {
        var listed = Files.readAllLines(Path.of("src/docs/operations.md")).stream()
                .filter(line -> line.startsWith("| `/actuator"))
                .map(line -> line.split("`")[1])
                .toList();
        var parts = health.getNames().stream().map(name -> "/actuator/health/" + name);
        var there = endpoints.getEndpoints().stream().map(endpoint -> "/actuator/" + endpoint.getRootPath());
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(parts, there).toList());
        for (var address : listed) {
            assertThat(management.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    private void assertRefused(String address, String method, int status) throws Exception {
        var reply = management.send(method, address);
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(JsonMapper.shared()
                        .readTree(reply.body())
                        .at("/errors/0/message")
                        .asString())
                .isNotEmpty();
        assertThat(reply.body()).doesNotContain("Exception", "Tomcat", "timestamp", "graphql", "select");
    }

    @Test
    void healthSaysWhichPartAndNotWhy() throws Exception {
        var health = JsonMapper.shared()
                .readTree(management.get("/actuator/health/readiness").body());
        assertThat(health)
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        "{\"status\":\"UP\",\"components\":{\"database\":{\"status\":\"UP\"},\"readinessState\":{\"status\":\"UP\"}}}"));
    }

    @Test
    void infoSaysWhichVersionRuns() throws Exception {
        var info = JsonMapper.shared().readTree(management.get("/actuator/info").body());
        assertThat(info.at("/build/version").asString()).matches("\\d+\\.\\d+\\..+");
    }
}
