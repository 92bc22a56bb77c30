package vn.xephang.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Unforeseen;

/**
 * Answers whatever fails outside of GraphQL, as GraphQL does: an address where nothing is, a request that is no HTTP, an exception
 * that nobody caught. It stands where the server writes its own error pages, since nothing else sees all of them.
 */
class ErrorReport extends ErrorReportValve {
    /** Of everything that is only read. */
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private static final int LEAST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private final AnswerForm form;

    ErrorReport(AnswerForm form) {
        this.form = form;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < LEAST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HeadExcess.of(thrown, request).ifPresent(excess -> {
            response.setStatus(excess.status());
            Refused.note(excess.refusal(), request);
        });
        // The server and the framework name methods that nothing here has, or leave some out.
        if (response.getStatus() == METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", allowed(request));
        }
        var answer =
                Answer.refused(List.of(error(request, HttpStatusCode.valueOf(response.getStatus()), thrown)), Map.of());
        Outcome.note(answer, request);
        try {
            putHeaders(request, response);
            answer.detail("retryAfter").ifPresent(seconds -> response.setHeader("Retry-After", seconds.toString()));
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(form.mediaType().toString());
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(new String(written(answer, request, response), StandardCharsets.UTF_8));
                response.finishResponse();
            }
        } catch (IOException clientGone) {
            throw new UncheckedIOException(clientGone);
        }
    }

    private byte[] written(Answer answer, Request request, Response response) throws IOException {
        return NoVersion.isAnsweredBare(request)
                ? BareAnswer.of(response.getStatus(), answer, form)
                : form.write(answer);
    }

    void putHeaders(Request request, Response response) {
        CommonHeaders.put(response);
        RequestId.put(request, response);
    }

    /** The methods that this address answers to. */
    String allowed(Request request) {
        return "/graphql".equals(request.getRequestURI()) ? GraphQlEndpoint.ALLOWED : ALLOWED;
    }

    /** Where to go instead. */
    String nothingHere() {
        return "There is nothing at this address; the API is at /graphql, its explorer at /graphiql, and saved queries at /q.";
    }

    private AnswerError error(Request request, HttpStatusCode status, @Nullable Throwable thrown) {
        var refused = Refused.of(request);
        if (refused.isPresent()) {
            return AnswerError.of(refused.get());
        }
        var code = CodeStatus.codeOf(status);
        if (code != ErrorCode.INTERNAL_ERROR) {
            return error(code, message(status, request), details(code, request));
        }
        var unforeseen = unforeseen(request, status, thrown);
        return error(code, unforeseen.message(), Map.of(Unforeseen.ID, unforeseen.id()));
    }

    private Map<String, Object> details(ErrorCode code, Request request) {
        return code == ErrorCode.METHOD_NOT_ALLOWED ? Map.of("allow", allowed(request)) : Map.of();
    }

    private static Unforeseen unforeseen(Request request, HttpStatusCode status, @Nullable Throwable thrown) {
        if (request.getAttribute(UnforeseenException.ATTRIBUTE) instanceof Unforeseen logged) {
            return logged;
        }
        return thrown == null ? Unforeseen.of("status " + status.value()) : Unforeseen.of(thrown);
    }

    private static AnswerError error(ErrorCode code, String message, Map<String, Object> details) {
        return new AnswerError(code, message, List.of(), List.of(), details);
    }

    private String message(HttpStatusCode status, Request request) {
        return switch (status.value()) {
            case 400 ->
                "The request is not HTTP as it is written: its URL, its headers or its framing are not in order.";
            case 404 -> nothingHere();
            case 405 -> "This method is not allowed here; there are " + allowed(request) + ".";
            case 406 -> "This cannot be given in any of the types that the header Accept names.";
            case 408 -> "The rest of the request did not arrive in time.";
            case 501 -> "The request uses a part of HTTP that is not known here.";
            case 503 -> "The server does not answer now; ask again later.";
            case 505 -> "This version of HTTP is not known here; use 1.1.";
            default -> "The request was refused with the status " + status.value() + ".";
        };
    }
}
