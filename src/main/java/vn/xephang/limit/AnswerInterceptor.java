package vn.xephang.limit;

import graphql.GraphQLError;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the errors of an answer few and short, so that no request gets back a multiple of what it sent. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 200)
class AnswerInterceptor implements WebGraphQlInterceptor {
    private static final String CUT = "…";
    private final LimitProperties.Answer limits;

    AnswerInterceptor(LimitProperties properties) {
        this.limits = properties.answer();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(this::shortened);
    }

    private WebGraphQlResponse shortened(WebGraphQlResponse response) {
        var errors = response.getExecutionResult().getErrors();
        return errors.isEmpty()
                ? response
                : response.transform(it -> it.errors(errors.stream()
                        .limit(limits.errors())
                        .map(this::shortened)
                        .toList()));
    }

    private GraphQLError shortened(GraphQLError error) {
        var message = String.valueOf(error.getMessage());
        return message.length() <= limits.messageLength()
                ? error
                : GraphQLError.newError()
                        .message("%s", cut(message))
                        .errorType(error.getErrorType())
                        .locations(error.getLocations())
                        .path(error.getPath())
                        .extensions(error.getExtensions())
                        .build();
    }

    private String cut(String message) {
        int end = limits.messageLength() - CUT.length();
        return message.substring(0, Character.isHighSurrogate(message.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
