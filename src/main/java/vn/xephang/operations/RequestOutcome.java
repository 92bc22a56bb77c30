package vn.xephang.operations;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import vn.xephang.http.Outcome;

/**
 * How a request ended, in one word out of few.
 *
 * @param name OK, the code of its first error, CLIENT_GONE, or STATUS_ and the status
 */
record RequestOutcome(String name, Optional<String> limit) {
    private static final int LEAST_ERROR = 400;

    static RequestOutcome of(HttpServletRequest request, int status) {
        // Who has gone does not see the answer, whatever it is.
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException) {
            return new RequestOutcome("CLIENT_GONE", Optional.empty());
        }
        return Outcome.of(request)
                .map(answer -> new RequestOutcome(answer.code().map(Enum::name).orElse("OK"), answer.limit()))
                .orElseGet(
                        () -> new RequestOutcome(status < LEAST_ERROR ? "OK" : "STATUS_" + status, Optional.empty()));
    }
}
