package vn.xephang.attack;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xephang.graphql.SyntheticDatabase;
import vn.xephang.graphql.SyntheticTest;
import vn.xephang.limit.LimitProperties;

import static org.assertj.core.api.Assertions.assertThat;

/** Every hostile text in every argument that takes one: it finds nothing, or is refused; it is never more than a text. */
@SyntheticTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class InjectionTests {
    private static final List<JsonNode> INJECTIONS = AttackFile.read("injections.json");
    private static final String QUESTION = "{\"query\": \"{ unit(code: \\\"synthetic-unit-01\\\") { code } }\"}";
    private static final String ANSWER = "{\"data\":{\"unit\":{\"code\":\"synthetic-unit-01\"}}}";

    private final Unharmed server;
    private final GraphQLSchema schema;
    private String rows = "";

    InjectionTests(@LocalServerPort int port, @Autowired LimitProperties limits, @Autowired GraphQlSource source) {
        server = new Unharmed(port, SyntheticDatabase.DATABASE, limits.load().time(), QUESTION, ANSWER);
        schema = source.schema();
    }

    @BeforeAll
    void lookAtTheRows() {
        rows = Rows.digest(SyntheticDatabase.DATABASE);
    }

    @AfterAll
    void noRowHasChanged() {
        assertThat(Rows.digest(SyntheticDatabase.DATABASE)).isEqualTo(rows);
    }

    /** A new one needs an entry in {@code text-arguments.json} first: a document, and what it answers to nonsense. */
    @Test
    void everyArgumentThatTakesTextIsAttacked() {
        assertThat(INJECTIONS).hasSizeGreaterThan(30);
        assertThat(arguments().stream().map(argument -> argument.get("argument").asString()))
                .containsExactlyInAnyOrderElementsOf(TextArguments.of(schema).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void aTextIsATextAndNothingElse(String name, CapturedOutput log) throws IOException {
        var argument = arguments().stream()
                .filter(entry -> entry.get("argument").asString().equals(name))
                .findFirst()
                .orElseThrow();
        for (var injection : INJECTIONS) {
            attack(argument, injection, log);
        }
    }

    private void attack(JsonNode argument, JsonNode injection, CapturedOutput log) throws IOException {
        var attack = Attack.of(injection.get("name").asString(), with(argument, injection.get("text")));
        var reply = server.send(attack.request());
        var what = "%s in %s: %s".formatted(injection, argument.get("argument"), reply);
        // No text of PostgreSQL holds NUL, whatever the argument makes of it otherwise.
        var code = injection.has("code") && attack.code() == null
                ? injection.get("code").asString()
                : attack.code();
        assertThat(Unharmed.codes(reply)).as(what).isEqualTo(code == null ? List.of() : List.of(code));
        if (code == null) {
            assertThat(reply.json().get("data")).as(what).isEqualTo(argument.get("data"));
        }
        assertThat(reply.status()).as(what).isIn(200, 400);
        server.check(attack.request(), reply, log);
    }

    private static JsonNode with(JsonNode argument, JsonNode text) {
        var entry = (ObjectNode) argument.deepCopy();
        entry.put("name", argument.get("argument").asString());
        entry.put("status", argument.path("status").asInt(200));
        entry.set("variables", JsonMapper.shared().createObjectNode().set("text", text));
        return entry;
    }

    static List<String> names() {
        return arguments().stream()
                .map(entry -> entry.get("argument").asString())
                .toList();
    }

    private static List<JsonNode> arguments() {
        return AttackFile.read("text-arguments.json");
    }
}
