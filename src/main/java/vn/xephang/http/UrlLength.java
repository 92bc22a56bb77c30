package vn.xephang.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Refuses addresses that are too long to be one, while the server can still tell them from other long requests. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class UrlLength extends OncePerRequestFilter {
    static final int MOST_BYTES = 16 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        var length = request.getRequestURI().length() + (query == null ? 0 : 1 + query.length());
        if (length > MOST_BYTES) {
            Refused.send(refusal(length), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static Refusal refusal(int length) {
        return new Refusal(
                ErrorCode.URI_TOO_LONG,
                String.format(
                        Locale.ROOT,
                        "The URL has %,d bytes; at most %,d are allowed. Ask by POST.",
                        length,
                        MOST_BYTES),
                Map.of("limit", "url", "asked", length, "allowed", MOST_BYTES));
    }
}
