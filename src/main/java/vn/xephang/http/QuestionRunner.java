package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import vn.xephang.graphql.Refusal;
import vn.xephang.publication.Publication;

/** Runs a question through Spring GraphQL, its interceptors and the engine, on the thread that asks. */
@Component
public class QuestionRunner {
    /** Of the engine's messages; any other would make the same answer differ from client to client. */
    private static final Locale LANGUAGE = Locale.ENGLISH;

    /** The framework takes an address apart again, and fails over one that is not escaped as it would; nobody looks at it. */
    private static final URI NOWHERE = URI.create("/graphql");

    private final WebGraphQlHandler handler;
    private final SchemaHints hints;

    QuestionRunner(WebGraphQlHandler handler, SchemaHints hints) {
        this.handler = handler;
        this.hints = hints;
    }

    /** The answer, also where an interceptor or the engine refuses it as a whole. */
    public Answer run(Question question, HttpServletRequest request) {
        return run(question, request, Map.of());
    }

    /** The same with objects that parts of the engine look for in its context. */
    public Answer run(Question question, HttpServletRequest request, Map<?, Object> context) {
        try {
            SafeMethod.check(question);
            return answer(Objects.requireNonNull(
                    handler.handleRequest(wrapped(question, request, context)).block()));
        } catch (Refusal refusal) {
            return Answer.refused(refusal);
        }
    }

    private static WebGraphQlRequest wrapped(Question question, HttpServletRequest request, Map<?, Object> context) {
        var http = new ServletServerHttpRequest(request);
        var wrapped = new WebGraphQlRequest(
                NOWHERE,
                http.getHeaders(),
                new LinkedMultiValueMap<>(),
                new InetSocketAddress(request.getRemoteAddr(), request.getRemotePort()),
                new HashMap<>(),
                new DefaultGraphQlRequest(
                        question.documentOrRefusal(),
                        question.operationName(),
                        question.variables(),
                        question.extensions()),
                UUID.randomUUID().toString(),
                LANGUAGE);
        wrapped.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context).build());
        return wrapped;
    }

    private Answer answer(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        var errors = result.getErrors().stream()
                .sorted(Comparator.comparing(error -> !CodeStatus.refusesAll(ErrorList.code(error))))
                .toList();
        var extensions = new LinkedHashMap<String, Object>();
        response.getExtensions().forEach((name, value) -> extensions.put(String.valueOf(name), value));
        if (errors.size() > ErrorList.MOST) {
            extensions.put("errorsLeftOut", errors.size() - ErrorList.MOST);
        }
        var executed = result.isDataPresent()
                && errors.stream().noneMatch(error -> CodeStatus.refusesAll(ErrorList.code(error)));
        return new Answer(
                executed,
                executed ? result.getData() : null,
                ErrorList.of(errors, hints),
                extensions,
                response.getResponseHeaders(),
                response.getExecutionInput().getGraphQLContext().get(Publication.class));
    }
}
