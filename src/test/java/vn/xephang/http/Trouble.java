package vn.xephang.http;

import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Makes happen on demand what should not: the extension {@code trouble} of a question says what, as does a path below it. */
@TestConfiguration(proxyBeanMethods = false)
class Trouble {
    static final String SECRET = "select name from vn.xephang.Secret";

    @Bean
    WebGraphQlInterceptor troublesome() {
        return (request, chain) -> intercept(request, chain);
    }

    private static Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, WebGraphQlInterceptor.Chain chain) {
        var trouble = String.valueOf(request.getExtensions().get("trouble")).split(" ");
        return switch (trouble[0]) {
            case "throw" -> throw new IllegalStateException(SECRET);
            case "refuse" -> Mono.error(refusal(ErrorCode.valueOf(trouble[1])));
            case "field" ->
                chain.next(request)
                        .map(response -> with(response, List.of(error(Map.of("code", trouble[1], "retryAfter", 3)))));
            case "inside" -> chain.next(request).map(response -> with(response, List.of(error(Map.of()))));
            case "many" ->
                chain.next(request)
                        .map(response -> with(response, Collections.nCopies(Integer.parseInt(trouble[1]), known())));
            default -> chain.next(request);
        };
    }

    private static WebGraphQlResponse with(WebGraphQlResponse response, List<GraphQLError> errors) {
        return response.transform(builder -> builder.errors(errors));
    }

    private static GraphQLError error(Map<String, Object> extensions) {
        return GraphQLError.newError()
                .errorType(ErrorType.NullValueInNonNullableField)
                .message("%s", SECRET)
                .path(List.of("__typename"))
                .extensions(extensions)
                .build();
    }

    private static GraphQLError known() {
        return GraphQLError.newError()
                .message("%s", "😀".repeat(1_000))
                .extensions(Map.of("code", "BAD_REQUEST"))
                .build();
    }

    private static Refusal refusal(ErrorCode code) {
        return new Refusal(code, "Not now.", Map.of("retryAfter", 7));
    }

    @RestController
    static class TroublesomePage {
        @GetMapping("/trouble/unchecked")
        String unchecked() {
            throw new IllegalStateException(SECRET);
        }

        @GetMapping("/trouble/endless")
        String endless() {
            return endless() + "x";
        }

        @GetMapping("/trouble/given")
        String given(@RequestParam int year) {
            return "" + year;
        }
    }
}
