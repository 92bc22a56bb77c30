package vn.xephang.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.rate.AwaitedBodies;
import vn.xephang.limit.rate.Clients;

/**
 * Throws away what is left of the body of a request that is answered, for a while: who sends first and reads then would find the
 * connection broken, and no answer. The server itself would do it for as long as bytes drip in, so it is told not to.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadBody extends OncePerRequestFilter {
    /** Set on a request whose answer is on its way: what goes out later must not wait. */
    static final String ANSWERED = UnreadBody.class.getName();

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int PART = 8 * 1024;
    private final Duration longest;
    private final AwaitedBodies awaited;
    private final Clients clients;

    UnreadBody(LimitProperties limits, AwaitedBodies awaited, Clients clients) {
        longest = limits.client().bodyTime();
        this.awaited = awaited;
        this.clients = clients;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        // Who asks first whether the body is welcome does not send it any more, and of a body that could not be read
        // nothing follows.
        if (request.getAttribute(ANSWERED) != null
                && request.getHeader("Expect") == null
                && Refused.of(request).isEmpty()) {
            waitFor(request);
        }
    }

    /** Where as many are waited for as may be, who sends first finds the connection broken. */
    private void waitFor(HttpServletRequest request) {
        var client = clients.of(request);
        try {
            awaited.begin(client);
        } catch (Refusal tooMany) {
            return;
        }
        try {
            throwAway(request);
        } finally {
            awaited.end(client);
        }
    }

    /** The same without waiting for more of it: of one in chunks nobody knows whether what is there is a part of these. */
    static void throwAwayWhatIsHere(HttpServletRequest request) {
        var part = new byte[PART];
        try {
            var body = request.getInputStream();
            var isChunked = request.getContentLengthLong() < 0;
            for (var thrown = 0; thrown < MOST_BYTES && !isChunked && body.available() > 0; ) {
                thrown += Math.max(1, body.read(part));
            }
        } catch (IOException brokenOff) {
            // It is answered: nothing is lost.
        }
    }

    private void throwAway(HttpServletRequest request) {
        var start = System.nanoTime();
        var part = new byte[PART];
        try {
            var body = request.getInputStream();
            var thrown = 0;
            while (thrown < MOST_BYTES && System.nanoTime() - start < longest.toNanos()) {
                var read = body.read(part);
                if (read < 0) {
                    return;
                }
                thrown += read;
            }
        } catch (IOException brokenOff) {
            // It is answered: nothing is lost.
        }
    }
}
