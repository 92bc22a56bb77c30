package vn.xephang.http;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.test.context.ContextConfiguration;
import vn.xephang.http.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** Something is published while a request is answered, by a server that does not look of itself for as long as a test takes. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"xephang.publication.look-every=1h", "xephang.publication.trust=2h"})
@ContextConfiguration(initializers = CachingDatabase.class)
@Import(PublicationRaceTests.Races.class)
class PublicationRaceTests {
    private final Wire wire;

    PublicationRaceTests(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    /** It must not be kept as an answer of what was published meanwhile. */
    @Test
    void anAnswerHasTheNameOfThePublicationThatItWasReadFrom() throws IOException {
        publish();
        var before = ask("a");
        var late = ask("b", "Race: after");
        assertThat(number(late)).isEqualTo(number(before));
        assertWhole(late);
        // By another question, whose answer is of what is new.
        ask("noticed");
        var after = ask("b");
        assertThat(number(after)).isEqualTo(number(before) + 1);
        assertThat(after.header("ETag")).isNotEqualTo(late.header("ETag"));
        assertWhole(after);
        assertThat(ask("b", "If-None-Match: " + late.header("ETag")).status()).isEqualTo(200);
    }

    @Test
    void whoHasSeenWhatIsNewIsNotShownTheOldAgain() throws IOException {
        publish();
        var old = ask("c");
        var seen = ask("d", "Race: before");
        assertThat(number(seen)).isEqualTo(number(old) + 1);
        assertWhole(seen);
        assertThat(ask("d", "If-None-Match: " + seen.header("ETag")).status()).isEqualTo(304);
        assertThat(number(ask("d"))).isEqualTo(number(seen));
        // Answered before, from the older one.
        assertThat(number(ask("c"))).isEqualTo(number(seen));
    }

    /** By what a request sees, since the server does not look. */
    private void publish() throws IOException {
        CachingDatabase.publish();
        ask("seen" + System.nanoTime());
    }

    private Reply ask(String alias, String... headers) throws IOException {
        return wire.get(
                Wire.link(Map.of(
                        "query",
                        "{ %s: __typename dataset { release { number } } groups { name(language: EN) } }"
                                .formatted(alias))),
                headers);
    }

    private static int number(Reply reply) {
        return reply.json().at("/data/dataset/release/number").asInt();
    }

    private static void assertWhole(Reply reply) {
        assertThat(reply.json().at("/data/groups").valueStream())
                .isNotEmpty()
                .allSatisfy(
                        group -> assertThat(group.get("name").asString()).endsWith("(%d)".formatted(number(reply))));
    }

    /** Publishes before the snapshot of a request is taken, or once all is read from it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Races {
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        WebGraphQlInterceptor race() {
            return (request, chain) -> {
                var race = String.valueOf(request.getHeaders().getFirst("Race"));
                request.configureExecutionInput((input, builder) ->
                        builder.graphQLContext(Map.of(Races.class, race)).build());
                if (race.equals("before")) {
                    CachingDatabase.publish();
                }
                return chain.next(request);
            };
        }

        @Bean
        SimplePerformantInstrumentation afterwards() {
            return new SimplePerformantInstrumentation() {
                @Override
                public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                        ExecutionResult result,
                        InstrumentationExecutionParameters parameters,
                        @Nullable InstrumentationState state) {
                    if ("after".equals(parameters.getGraphQLContext().get(Races.class))) {
                        CachingDatabase.publish();
                    }
                    return CompletableFuture.completedFuture(result);
                }
            };
        }
    }
}
