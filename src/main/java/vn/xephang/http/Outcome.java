package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.xephang.graphql.ErrorCode;

/**
 * How a request ended.
 *
 * @param code of its first error; empty where there was none
 * @param limit the limit that it met, if any: one of few names
 */
public record Outcome(Optional<ErrorCode> code, Optional<String> limit) {
    private static final String ATTRIBUTE = Outcome.class.getName();

    /** Empty where the answer was none of the API's, as a page. */
    public static Optional<Outcome> of(HttpServletRequest request) {
        return Optional.ofNullable((Outcome) request.getAttribute(ATTRIBUTE));
    }

    static void note(Answer answer, HttpServletRequest request) {
        var code = answer.errors().stream().map(AnswerError::code).findFirst();
        var limit = answer.detail("limit").map(String::valueOf).or(() -> code.flatMap(Outcome::limit));
        request.setAttribute(ATTRIBUTE, new Outcome(code, limit));
    }

    /** Of errors that are always about the same limit. */
    private static Optional<String> limit(ErrorCode code) {
        return switch (code) {
            case OVERLOADED -> Optional.of("connections");
            case TIMEOUT -> Optional.of("time");
            case REQUEST_TIMEOUT -> Optional.of("bodyTime");
            case PAYLOAD_TOO_LARGE -> Optional.of("body");
            case URI_TOO_LONG -> Optional.of("url");
            default -> Optional.empty();
        };
    }
}
