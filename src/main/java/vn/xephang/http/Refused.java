package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.xephang.graphql.Refusal;

/** Refuses a request before anybody has looked for what it asks: {@link ErrorReport} tells why. */
final class Refused {
    private static final String ATTRIBUTE = Refused.class.getName();

    private Refused() {}

    static void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        note(refusal, request);
        response.sendError(CodeStatus.of(refusal.code()).value());
    }

    /** Where the server has refused it, in words of its own. */
    static void note(Refusal refusal, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, refusal);
    }

    static Optional<Refusal> of(HttpServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(ATTRIBUTE));
    }
}
